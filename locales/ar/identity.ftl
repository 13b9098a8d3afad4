# Forms
form-faults = يُرجى النظر في النقاط التالية، ثم إرسال الاستمارة من جديد:
email = البريد الإلكتروني
email-wrong = هذا ليس عنوان بريد إلكتروني. ينبغي أن يكون على الشكل name@example.org.
password = كلمة المرور
password-new = كلمة المرور الجديدة
password-current = كلمة مرورك الحالية
password-hint = 10 أحرف على الأقل. والأفضل بضع كلمات لا يعرف ما يجمعها سواك.
password-short = كلمة المرور هذه قصيرة جدًا. استخدم 10 أحرف على الأقل.
password-long = كلمة المرور هذه طويلة جدًا. استخدم 200 حرف على الأكثر.
password-own = لا يصلح اسمك ولا عنوان بريدك كلمةَ مرور. اختر ما لا يخمّنه أحد.
password-common = كلمة المرور هذه من أول ما يجرّبه المهاجمون. اختر كلمة أخرى.
password-wrong = هذه ليست كلمة مرورك الحالية.
name = اسمك
name-hint = كما تكتبه أنت، بأي حروف كانت.
name-missing = اكتب اسمك.
name-long = هذا الاسم طويل جدًا. استخدم 120 حرفًا على الأكثر.
language = اللغة
language-hint = للصفحات ورسائل البريد.
optional = اختياري
save = حفظ

# Registering
register-title = إنشاء حساب
register-lead = الحساب يحفظ تقدّمك، على كل جهاز وبكل لغة.
register-button = إنشاء حسابي
have-account = هل لديك حساب؟
check-mail-title = راجع بريدك
check-mail-text = أرسلنا رسالة إلى العنوان الذي أدخلته. افتح الرابط الوارد فيها للمتابعة.
check-mail-spam = قد تتأخر الرسالة بضع دقائق. راجع مجلد البريد غير المرغوب فيه أيضًا.
check-mail-nothing = لم تصلك الرسالة؟
confirm-again = إعادة إرسال رسالة التأكيد
confirm-title = تأكيد عنوانك
confirm-text = بقيت نقرة واحدة ليصبح هذا العنوان عنوانك هنا.
confirm-button = تأكيد عنواني
link-dead-title = لم يعد هذا الرابط صالحًا
link-dead = انقضت مدته، أو سبق استخدامه، أو هو غير كامل. لم يتغيّر شيء. ويمكنك طلب رابط جديد أدناه.
unconfirmed-title = لم يُؤكَّد عنوانك بعد
unconfirmed-text = يمكنك قراءة كل شيء. وللالتحاق بدورة، افتح أولًا الرابط الوارد في الرسالة التي أرسلناها إلى { $email }.

# Signing in
sign-in-title = تسجيل الدخول
sign-in-button = تسجيل الدخول
sign-in-wrong = كلمة المرور هذه لا توافق هذا العنوان. تحقّق منهما، أو عيّن كلمة مرور جديدة.
sign-in-wait = { $minutes ->
    [zero] كثرت المحاولات بهذا العنوان. انتظر أقل من دقيقة، أو عيّن كلمة مرور جديدة.
    [one] كثرت المحاولات بهذا العنوان. انتظر دقيقة واحدة، أو عيّن كلمة مرور جديدة.
    [two] كثرت المحاولات بهذا العنوان. انتظر دقيقتين، أو عيّن كلمة مرور جديدة.
    [few] كثرت المحاولات بهذا العنوان. انتظر { $minutes } دقائق، أو عيّن كلمة مرور جديدة.
    [many] كثرت المحاولات بهذا العنوان. انتظر { $minutes } دقيقة، أو عيّن كلمة مرور جديدة.
   *[other] كثرت المحاولات بهذا العنوان. انتظر { $minutes } دقيقة، أو عيّن كلمة مرور جديدة.
 }
sign-in-suspended = هذا الحساب موقوف. راجع القائمين على هذا الموقع.
no-account = ليس لديك حساب بعد؟

# A forgotten password
forgot-title = نسيت كلمة المرور
forgot-lead = أدخل عنوان حسابك، وسنرسل إليك رابطًا لتعيين كلمة مرور جديدة.
forgot-button = إرسال الرابط إليّ
forgot-sent = إذا كان لهذا العنوان حساب، فقد أرسلنا إليه رسالة فيها رابط لتعيين كلمة مرور جديدة. يبقى الرابط صالحًا ساعة واحدة.
forgot-again = طلب رابط جديد
reset-title = تعيين كلمة مرور جديدة
reset-lead = للحساب { $email }. سيُسجَّل خروجك من كل الأجهزة.
reset-button = تعيين كلمة المرور هذه

# The first administrator
first-title = أهلًا بك! أنشئ حساب أول مدير للموقع
first-lead = ليس لأحد حساب هنا بعد. من يملأ هذه الاستمارة يتولى إدارة الموقع.
first-button = إنشاء حساب مدير الموقع

# Profile
profile-title = الملف الشخصي
profile-lead = لا يرى الآخرون منك إلا اسمك. وما عداه يساعدنا على إعداد دورات أفضل.
profile-names = اسمك بحروف أخرى
profile-names-hint = لإفادات الإكمال والقوائم بلغات أخرى. اترك ما لا تستخدمه فارغًا.
profile-name-ar = بالحروف العربية
profile-name-zh = بالحروف الصينية
profile-name-en = بالحروف اللاتينية
profile-name-ru = بالحروف السيريلية
profile-country = البلد أو المنطقة
profile-country-wrong = اختر بلدًا أو منطقة من القائمة.
profile-choose = بلا إجابة
profile-organisation = المؤسسة
profile-organisation-long = هذا الاسم طويل جدًا. استخدم 200 حرف على الأكثر.
profile-stakeholder = الجهة التي تعمل لديها أو تتحدث باسمها
stakeholder-government = حكومة
stakeholder-intergovernmental = منظمة حكومية دولية
stakeholder-civil-society = المجتمع المدني
stakeholder-academia = الأوساط الأكاديمية
stakeholder-private-sector = القطاع الخاص
stakeholder-indigenous = الشعوب الأصلية والمجتمعات المحلية
stakeholder-other = جهة أخرى
profile-sex = الجنس
profile-sex-purpose = للإحصاء فقط، لنعرف هل تصل الدورات إلى النساء والرجال على السواء. ولا يُعرض جنس أي شخص أبدًا، ولا تُنشر الأعداد الصغيرة.
sex-female = أنثى
sex-male = ذكر
sex-other = غير ذلك
sex-undisclosed = أفضّل عدم الإجابة
profile-time-zone = المنطقة الزمنية
profile-value-wrong = اختر إحدى الإجابات الواردة في القائمة.

# Account
account-title = الحساب
account-address = البريد الإلكتروني
account-address-now = عنوانك هو { $email }.
account-address-new = العنوان الجديد
account-address-hint = نرسل رابطًا إلى العنوان الجديد، ويصبح عنوانك متى فتحت الرابط.
account-address-same = هذا عنوانك بالفعل.
account-address-button = تغيير العنوان
change-address-title = تأكيد عنوانك الجديد
change-address-text = من الآن فصاعدًا ستسجّل الدخول بالعنوان { $email }.
change-address-button = استخدام هذا العنوان
change-address-taken = هذا العنوان تابع لحساب آخر، ولذلك لم يتغيّر شيء.
account-password = كلمة المرور
account-password-lead = يبقى دخولك قائمًا هنا، ويُسجَّل خروجك من كل الأجهزة الأخرى.
account-password-button = تغيير كلمة المرور
account-sessions = جلساتك المفتوحة
account-session-here = هذه الجلسة
account-session-browser = المتصفح
account-session-address = عنوان الشبكة
account-session-seen = آخر استخدام
account-session-end = إنهاء
account-session-end-this = إنهاء الجلسة على { $browser }، { $seen }
account-sessions-others = تسجيل الخروج من كل الأجهزة الأخرى
account-sessions-all = تسجيل الخروج من كل الأجهزة
browser-on = { $browser }، { $system }
browser-unknown = متصفح غير معروف
account-data = بياناتك
account-data-text = كل ما يُحفظ عنك هنا، في ملف واحد بصيغة JSON.
account-data-button = تنزيل بياناتي
account-consents = ما وافقت عليه
consent-purpose = الغرض
consent-version = الإصدار
consent-given = منذ
consent-withdrawn = حتى
consent-now = لا تزال سارية
account-delete = حذف حسابي
account-delete-text = يُمحى اسمك وعنوانك وملفك الشخصي، ويُسجَّل خروجك من كل الأجهزة. وما يجب الاحتفاظ به، كأعداد المشاركين وسجل الموقع، يُحفظ من دون اسمك. وتفقد إفادات إكمالك اسمك ولا تعود صالحة: ومن يتحقق منها يُبلَّغ بذلك. لا يمكن التراجع عن ذلك.
account-delete-password = كلمة مرورك، للتأكد من أن الحساب لك
account-delete-button = حذف حسابي نهائيًا
account-delete-last = أنت مدير الموقع الوحيد. عيّن أولًا شخصًا آخر مديرًا للموقع.

# Administration
breadcrumb = مكانك في الموقع
admin-title = إدارة الموقع
admin-lead = ما لا يراه ولا يفعله إلا القائمون على هذا الموقع.
people-title = الأشخاص
people-search = الاسم أو العنوان أو المؤسسة
people-search-button = بحث
people-count = { $n ->
    [zero] لا أحد لديه حساب.
    [one] شخص واحد لديه حساب.
    [two] شخصان لديهما حساب.
    [few] { $text } أشخاص لديهم حساب.
    [many] { $text } شخصًا لديهم حساب.
   *[other] { $text } شخص لديهم حساب.
 }
people-none-title = لم يُعثر على أحد
people-name = الاسم
people-email = العنوان
people-roles = الأدوار
people-status = الحالة
people-seen = آخر زيارة
people-never = لا زيارة بعد
status-active = نشط
status-unconfirmed = غير مؤكَّد
status-suspended = موقوف
person-registered = تاريخ إنشاء الحساب
person-country = البلد أو المنطقة
person-organisation = المؤسسة
person-stakeholder = نوع الجهة
person-roles = الأدوار
person-roles-hint = ولكل شخص دور المتعلّم أيضًا.
person-roles-button = حفظ الأدوار
person-suspend = إيقاف الحساب
person-suspend-text = يُسجَّل خروج الشخص من كل الأجهزة، ولا يمكنه تسجيل الدخول إلى أن تعيد تفعيل الحساب. لا يُحذف شيء.
person-restore = إعادة تفعيل الحساب
person-restore-text = الحساب موقوف. ومتى أُعيد تفعيله، أمكن للشخص تسجيل الدخول من جديد.
role-administrator = مدير الموقع
role-administrator-hint = كل شيء، بما في ذلك الأشخاص والإعدادات.
role-staff = فريق البرنامج
role-staff-hint = جميع الدورات والمشاركين فيها.
role-author = مؤلف
role-author-hint = تأليف الدورات.
role-trainer = مدرّب
role-trainer-hint = إدارة الدورات والندوات الإلكترونية.
role-reviewer = مراجع الجودة
role-reviewer-hint = مراجعة جودة الدورات.
role-learner = متعلّم

# Mailbox
mailbox-title = صندوق البريد
mailbox-kept = لم يُضبط أي خادم بريد. تُحفظ كل رسالة هنا وفي مجلد البيانات، ولا تصل إلى أحد.
mailbox-sent-lead = { $days ->
    [zero] كل رسالة كتبها هذا الموقع اليوم، الأحدث فالأقدم.
    [one] كل رسالة كتبها هذا الموقع في آخر يوم، الأحدث فالأقدم.
    [two] كل رسالة كتبها هذا الموقع في آخر يومين، الأحدث فالأقدم.
    [few] كل رسالة كتبها هذا الموقع في آخر { $days } أيام، الأحدث فالأقدم.
    [many] كل رسالة كتبها هذا الموقع في آخر { $days } يومًا، الأحدث فالأقدم.
   *[other] كل رسالة كتبها هذا الموقع في آخر { $days } يوم، الأحدث فالأقدم.
 }
mailbox-none-title = لا رسائل بعد
mailbox-none = هنا يظهر ما يكتبه الموقع إلى الأشخاص.
mailbox-subject = الموضوع
mailbox-to = إلى
mailbox-state = الحالة
mailbox-time = وقت الكتابة
mailbox-older = رسائل أقدم
mailbox-kind = الغرض
mailbox-error = آخر خطأ
mailbox-text = بصيغة نصية
mailbox-text-gone = تسلّم خادم البريد هذه الرسالة. لم يعد نصها محفوظًا هنا، فقد تكون فيه روابط لا تخصّ إلا قارئها.
mailbox-html = كما يراها القارئ
mail-kept = محفوظة هنا
mail-queued = قيد الانتظار
mail-sent = أُرسلت
mail-failed = تعذّر إرسالها

# After an action
flash-confirmed = عنوانك مؤكَّد الآن.
flash-signed-out = سُجّل خروجك.
flash-password-set = عُيّنت كلمة مرورك الجديدة.
flash-profile-saved = حُفظ ملفك الشخصي.
flash-address-mailed = أرسلنا رابطًا إلى العنوان الجديد. ويبقى عنوانك كما كان إلى أن تفتح الرابط.
flash-address-changed = تغيّر عنوانك.
flash-confirm-mailed = إذا كان هذا العنوان ينتظر التأكيد، فالرسالة في طريقها إليه.
flash-session-ended = انتهت تلك الجلسة.
flash-account-deleted = حُذف حسابك. شكرًا لأنك كنت معنا.
flash-person-saved = تم الحفظ.
flash-last-administrator = لم يتغيّر شيء: هذا مدير الموقع الوحيد، ولا بد للموقع من مدير.

# Mails
mail-hello = مرحبًا،
mail-hello-name = مرحبًا { $name }،
mail-ignore = إن لم تكن أنت من طلب ذلك، فلا يلزمك فعل شيء: لا يحدث شيء من دون الرابط.
mail-not-you = إن لم تكن أنت من فعل ذلك، فعيّن فورًا كلمة مرور جديدة؛ فهذا ينهي كل الجلسات المفتوحة في حسابك.
mail-set-password = تعيين كلمة مرور جديدة
mail-confirm-subject = أكّد عنوانك في { $site }
mail-confirm-text = أنشأ شخص ما، ولعله أنت، حسابًا في { $site } بهذا العنوان. أكّد أن العنوان لك:
mail-confirm-lasts = يبقى الرابط صالحًا ثلاثة أيام.
mail-already-subject = لديك حساب في { $site } بالفعل
mail-already-text = أراد شخص ما، ولعله أنت، إنشاء حساب في { $site } بهذا العنوان. ولهذا العنوان حساب بالفعل: سجّل الدخول، أو عيّن كلمة مرور جديدة إن نسيت كلمة مرورك.
mail-reset-subject = عيّن كلمة مرور جديدة في { $site }
mail-reset-text = طلب شخص ما، ولعله أنت، كلمة مرور جديدة لحسابك في { $site }.
mail-reset-lasts = يبقى الرابط صالحًا ساعة واحدة، ولمرة واحدة.
mail-password-subject = تغيّرت كلمة مرورك في { $site }
mail-password-text = تغيّرت كلمة مرور حسابك في { $site } قبل قليل.
mail-new-address-subject = أكّد عنوانك الجديد في { $site }
mail-new-address-text = طُلب أن يصبح هذا العنوان عنوان حسابك في { $site }. أكّد أنه لك:
mail-new-address-lasts = يبقى الرابط صالحًا يومًا واحدًا.
mail-asked-subject = عنوان آخر لحسابك في { $site }
mail-asked-text = طلب شخص ما، ولعله أنت، استخدام العنوان { $email } لحسابك في { $site } بدلًا من هذا العنوان. وسيتغيّر متى فُتح الرابط الوارد في الرسالة المرسلة إلى ذلك العنوان.
mail-taken-subject = لهذا العنوان حساب في { $site } بالفعل
mail-taken-text = أراد شخص ما استخدام هذا العنوان لحساب في { $site }، لكنه تابع لحسابك. لم يتغيّر شيء.

### people: invitations
invitation-title = استلام حسابك
invitation-lead = أُنشئ لك حساب في { $site } بالعنوان { $email }. اختر كلمة مرور ليصبح الحساب لك.
invitation-button = استلام حسابي
invitation-dead = إن كنت قد اخترت كلمة مرور، فسجّل الدخول. وإلا فاطلب رابطًا لتعيين كلمة مرور.
mail-invitation-subject = دعوة إلى { $site }
mail-invitation-text = أنشأ لك القائمون على { $site } حسابًا بالعنوان { $email }. اختر كلمة مرور ليصبح الحساب لك:
mail-invitation-button = استلام حسابي
mail-invitation-lasts = يبقى الرابط صالحًا أسبوعين، ولمرة واحدة. ويمكنك الدخول بعد ذلك أيضًا: عيّن كلمة مرور جديدة بهذا العنوان.
mail-invitation-ignore = إن لم تكن تنتظر هذه الدعوة، فلا يلزمك فعل شيء: لا أحد يستطيع استخدام الحساب من دون كلمة مرور.
mail-reset-sent-text = أرسل إليك القائمون على { $site } هذا الرابط لتعيين كلمة مرور جديدة لحسابك.
mail-reset-sent-ignore = إن لم تكن بحاجة إليه، فلا يلزمك فعل شيء: تبقى كلمة مرورك كما هي.

### people: list
people-invite = دعوة أشخاص
people-preparing = يجري إعداد البحث بعد ترقية البرنامج. وقد لا يعثر على الجميع خلال الدقائق القادمة.
people-none-words = لا أحد تنطبق عليه هذه الكلمات وعوامل التصفية. يبحث الموقع في بدايات الكلمات، بأي حروف كانت.
people-filters = عوامل التصفية
people-filter-button = تصفية
people-filters-off = من دون تصفية
people-any = الكل
people-seen-within = { $days ->
    [zero] اليوم
    [one] في اليوم الأخير
    [two] في اليومين الأخيرين
    [few] في آخر { $days } أيام
    [many] في آخر { $days } يومًا
   *[other] في آخر { $days } يوم
 }
people-seen-not = { $days ->
    [zero] لا زيارة اليوم
    [one] لا زيارة منذ يوم
    [two] لا زيارة منذ يومين
    [few] لا زيارة منذ { $days } أيام
    [many] لا زيارة منذ { $days } يومًا
   *[other] لا زيارة منذ { $days } يوم
 }
people-seen-never = لم يسجّل الدخول قط
people-sort-newest = أحدث الحسابات أولًا
people-more = المزيد من الأشخاص
people-looked = هذه كلمات شائعة جدًا، ولذلك لم يشمل البحث إلا جزءًا من الأشخاص. أضف كلمة أو عامل تصفية.
people-look-on = متابعة البحث
people-first-page = إلى البداية

### people: one person
people-back-to = العودة إلى { $name }
person-other-name = يُكتب أيضًا
person-links = روابط بالبريد الإلكتروني
person-invite-text = لم يُؤكَّد العنوان بعد. يمكن إرسال رابط جديد إلى الشخص لاختيار كلمة مرور، وعندئذٍ تتوقف الروابط السابقة عن العمل.
person-invite-again = إعادة إرسال الدعوة
person-password-text = يمكن إرسال رابط إلى الشخص لتعيين كلمة مرور جديدة. يبقى الرابط صالحًا ساعة واحدة، ولا يراه أحد غيره.
person-password-send = إرسال رابط لتعيين كلمة مرور
person-link-suspended = لا تُرسل روابط إلى حساب موقوف. أعد تفعيله أولًا.
person-reason = السبب
person-reason-hint = يُحفظ مع الحساب ويظهر هنا إلى أن يُعاد تفعيله.
person-reason-error = اكتب السبب من 3 أحرف إلى 500 حرف.
person-suspended-on = تاريخ الإيقاف
person-sign-ins = الجلسات المفتوحة
person-sign-ins-none = لا جلسات مفتوحة الآن.
person-sign-ins-end = تسجيل الخروج من كل الأجهزة
person-log = آخر ما حدث
person-log-none = لا شيء في السجل.
flash-link-sent = الرسالة في طريقها.
flash-link-just-sent = أُرسل رابط قبل أقل من دقيقة، ولذلك لم يُرسل شيء آخر.

### people: merging
merge-title = دمج حسابين
merge-text = إن كان لشخص واحد حسابان، أمكن نقل كل ما في الحساب الآخر إلى هذا الحساب.
merge-begin = دمج حساب آخر في هذا الحساب
merge-other = عنوان الحساب الآخر
merge-other-hint = سترى أولًا ما الذي سيحدث. لا يتغيّر شيء بعد.
merge-compare = مقارنة
merge-unknown = لا يوجد حساب بهذا العنوان. تحقّق من كتابته.
merge-same = هذا هو الحساب نفسه. اكتب عنوان الحساب الآخر.
merge-kept = يبقى
merge-closed = يُغلق
merge-swap = تبديل الحسابين
merge-moves = ما ينتقل
merge-collides = ما يوجد في الحسابين معًا
merge-ends = ما ينتهي
merge-fields = يُستكمل الملف الشخصي بما يلي: { $fields }
merge-consents = { $n ->
    [zero] لا موافقات
    [one] موافقة واحدة
    [two] موافقتان
    [few] { $n } موافقات
    [many] { $n } موافقة
   *[other] { $n } موافقة
 }
merge-mails = { $n ->
    [zero] لا رسائل إلى هذا الشخص في صندوق البريد
    [one] رسالة واحدة إلى هذا الشخص في صندوق البريد
    [two] رسالتان إلى هذا الشخص في صندوق البريد
    [few] { $n } رسائل إلى هذا الشخص في صندوق البريد
    [many] { $n } رسالة إلى هذا الشخص في صندوق البريد
   *[other] { $n } رسالة إلى هذا الشخص في صندوق البريد
 }
merge-sessions = { $n ->
    [zero] لا جلسات مفتوحة بالحساب الذي يُغلق
    [one] جلسة واحدة مفتوحة بالحساب الذي يُغلق
    [two] جلستان مفتوحتان بالحساب الذي يُغلق
    [few] { $n } جلسات مفتوحة بالحساب الذي يُغلق
    [many] { $n } جلسة مفتوحة بالحساب الذي يُغلق
   *[other] { $n } جلسة مفتوحة بالحساب الذي يُغلق
 }
merge-roles = لا تُنقل الأدوار: { $roles }. أعطها للحساب الذي يبقى إن لزم.
merge-address = لن يستطيع أحد بعد ذلك تسجيل الدخول بالعنوان { $email }. ويصبح العنوان متاحًا، ويُبلَّغ الشخص بذلك بالبريد الإلكتروني.
merge-sure = تأكدت من أن الحسابين للشخص نفسه. لا يمكن التراجع عن ذلك.
merge-sure-missing = ضع العلامة التي تؤكد أنك تحققت من ذلك: لا يمكن التراجع عن الدمج.
merge-button = دمج الحسابين
merge-not = إبقاء الحسابين كما هما
merge-suspended = أحد الحسابين موقوف. أعد تفعيله أولًا. لم يتغيّر شيء.
flash-people-merged = صار الحسابان حسابًا واحدًا. ويُبلَّغ الشخص بذلك بالبريد الإلكتروني.
flash-people-merged-before = دُمج هذان الحسابان من قبل. لم يتغيّر شيء.
mail-merged-subject = صار حساباك في { $site } حسابًا واحدًا
mail-merged-text = كان لك حسابان في { $site }. نقل القائمون على الموقع كل شيء إلى الحساب الذي بهذا العنوان. سجّل الدخول بالعنوان { $email } وبكلمة مرور هذا الحساب.
mail-merged-away-text = كان لك حسابان في { $site }. نقل القائمون على الموقع كل شيء إلى حسابك الآخر وأغلقوا هذا الحساب. سجّل الدخول بعنوان الحساب الآخر.
mail-merged-wrong = إن لم يكن لك هناك إلا حساب واحد، أو كان في الأمر خطأ، فاكتب من فضلك إلى القائمين على الموقع.

### people: inviting by a file
invite-title = دعوة أشخاص
invite-lead = أرسل قائمة بالأشخاص. سترى أولًا ما الذي سيحدث، ثم يُدعى الجميع أو لا يُدعى أحد.
invite-file = ملف
invite-file-hint = ملف CSV من أي برنامج جداول، تفصل بين خاناته فواصل أو فواصل منقوطة أو علامات جدولة.
invite-text = أو القائمة نفسها نصًا
invite-text-hint = شخص واحد في كل سطر. ويصلح أيضًا ما تنسخه من جدول.
invite-check = فحص القائمة
invite-columns = الأعمدة
invite-column = العمود
invite-column-holds = ما فيه
invite-column-email = العنوان. لا بد من هذا العمود ومن عمود الاسم، وما سواهما اختياري.
invite-column-name = الاسم كما يكتبه صاحبه، بأي حروف كانت.
invite-column-language = لغة الرسالة: ar أو zh أو en أو fr أو ru أو es أو اسم اللغة. وإن تُركت الخانة فارغة فلغتك أنت.
invite-column-country = حرفان (TN) أو الاسم. ويجوز تركه فارغًا.
invite-column-organisation = يجوز تركه فارغًا.
invite-column-roles = author أو trainer أو reviewer أو staff أو administrator، بينها فواصل. لا يعطي الأدوار إلا مدير الموقع. ويجوز تركه فارغًا.
invite-template = تنزيل ملف لتعبئته
invite-form-broken = لم تصل الاستمارة كاملة. أرسلها من جديد. لم يتغيّر شيء.
invite-empty = لا أحد في هذه القائمة. أرسل ملفًا أو نصًا فيه شخص واحد في كل سطر.
invite-garbled = هذا الملف ليس نصًا تمكن قراءته. احفظه من برنامج الجداول بصيغة «CSV UTF-8»، ثم أرسله.
invite-no-column = لا عمود باسم «email». اكتب أسماء الأعمدة في السطر الأول.
invite-column-twice = عمودان باسم «{ $column }». احذف أحدهما.
invite-many = { $most ->
    [zero] القائمة أطول من اللازم.
    [one] القائمة أطول من اللازم. أرسل شخصًا واحدًا في كل مرة.
    [two] القائمة أطول من اللازم. أرسل شخصين على الأكثر في كل مرة.
    [few] القائمة أطول من اللازم. أرسل { $most } أشخاص على الأكثر في كل مرة.
    [many] القائمة أطول من اللازم. أرسل { $most } شخصًا على الأكثر في كل مرة.
   *[other] القائمة أطول من اللازم. أرسل { $most } شخص على الأكثر في كل مرة.
 }
invite-broken = هذا ليس جدولًا تمكن قراءته. ابحث عن علامة اقتباس لم تُغلق.
invite-line = السطر
invite-problem = ما الخطأ، وما العمل
invite-nobody = لم يُدعَ أحد بعد
invite-faults = { $n ->
    [zero] لا سطر يحتاج إلى تصحيح من أصل { $lines }.
    [one] يجب تصحيح سطر واحد من أصل { $lines } أولًا.
    [two] يجب تصحيح سطرين من أصل { $lines } أولًا.
    [few] يجب تصحيح { $n } أسطر من أصل { $lines } أولًا.
    [many] يجب تصحيح { $n } سطرًا من أصل { $lines } أولًا.
   *[other] يجب تصحيح { $n } سطر من أصل { $lines } أولًا.
 }
invite-wrong-lines = أسطر للتصحيح
invite-download = تنزيل هذه الأسطر في ملف
invite-correct = تصحيح الأسطر
invite-corrected = الأسطر التي تحتاج إلى تصحيح
invite-corrected-hint = صحّحها هنا. الرقم في العمود الأول يدل على السطر الذي يحلّ هذا محله، وتبقى بقية أسطر قائمتك كما هي.
invite-corrected-file = أو ملف فيه الأسطر المصحّحة
invite-corrected-file-hint = الملف الذي نزّلته أعلاه بعد تصحيحه. أبقِ العمود «line».
invite-check-again = الفحص من جديد
invite-other-file = البدء بقائمة أخرى
invite-right-lines = { $n ->
    [zero] لا سطر صحيح
    [one] سطر واحد صحيح
    [two] سطران صحيحان
    [few] { $n } أسطر صحيحة
    [many] { $n } سطرًا صحيحًا
   *[other] { $n } سطر صحيح
 }
invite-ready = { $n ->
    [zero] لكل من في هذه القائمة حساب. لا أحد يُدعى.
    [one] كل الأسطر صحيحة. سيُدعى شخص واحد.
    [two] كل الأسطر صحيحة. سيُدعى شخصان.
    [few] كل الأسطر صحيحة. سيُدعى { $n } أشخاص.
    [many] كل الأسطر صحيحة. سيُدعى { $n } شخصًا.
   *[other] كل الأسطر صحيحة. سيُدعى { $n } شخص.
 }
invite-known = { $n ->
    [zero] ليس لأحد منهم حساب.
    [one] أحدهم لديه حساب بالفعل. لا يُرسل إليه شيء، ولا يتغيّر شيء في حسابه.
    [two] اثنان منهم لديهما حساب بالفعل. لا يُرسل إليهما شيء، ولا يتغيّر شيء في حسابيهما.
    [few] { $n } منهم لديهم حساب بالفعل. لا يُرسل إليهم شيء، ولا يتغيّر شيء في حساباتهم.
    [many] { $n } منهم لديهم حساب بالفعل. لا يُرسل إليهم شيء، ولا يتغيّر شيء في حساباتهم.
   *[other] { $n } منهم لديهم حساب بالفعل. لا يُرسل إليهم شيء، ولا يتغيّر شيء في حساباتهم.
 }
invite-send = { $n ->
    [zero] لا أحد يُدعى
    [one] دعوة شخص واحد
    [two] دعوة شخصين
    [few] دعوة { $n } أشخاص
    [many] دعوة { $n } شخصًا
   *[other] دعوة { $n } شخص
 }
invite-has-account = لديه حساب
invite-new = جديد
invite-people = الأشخاص في القائمة
invite-done = { $n ->
    [zero] لم يُدعَ أحد جديد
    [one] دُعي شخص واحد
    [two] دُعي شخصان
    [few] دُعي { $n } أشخاص
    [many] دُعي { $n } شخصًا
   *[other] دُعي { $n } شخص
 }
invite-done-text = تُرسل الرسائل الآن. وفي كل منها رابط يبقى صالحًا أسبوعين.
invite-no-email = العنوان ناقص. اكتبه أو احذف السطر.
invite-no-name = الاسم ناقص. اكتبه كما يكتبه صاحبه.
invite-language-wrong = هذه ليست من اللغات الست. اكتب ar أو zh أو en أو fr أو ru أو es، أو اترك الخانة فارغة.
invite-country-wrong = هذا البلد أو المنطقة غير معروف. اكتب رمزه من حرفين، مثل TN، أو اسمه كما تكتبه الأمم المتحدة، أو اترك الخانة فارغة.
invite-role-wrong = «{ $role }» ليس دورًا. اكتب author أو trainer أو reviewer أو staff أو administrator، أو اترك الخانة فارغة.
invite-roles-not-yours = لا يعطي الأدوار إلا مدير الموقع. اترك هذه الخانة فارغة.
invite-again = العنوان نفسه في السطر { $line }. احذف أحدهما.
### The API: access tokens, webhooks, the reference
scope-profile-read = معرفة من أنت
scope-courses-read = قراءة الدورات، وملفاتها حيث تكون من فريقها
scope-courses-write = نشر إصدارات الدورات
scope-enrolments-read = قراءة الالتحاقات
scope-enrolments-write = الالتحاق بالدورات ومغادرتها
scope-progress-read = قراءة التقدّم
scope-progress-write = وسم أنشطتك بأنها فُتحت أو أُنجزت
scope-completions-read = قراءة ما أُكمل من الدورات
scope-people-read = قراءة حسابات الجميع
scope-people-write = دعوة الأشخاص وتغيير الأدوار وإيقاف الحسابات
api-scope-missing = يحتاج رمز الوصول إلى النطاق { $scope }. أنشئ رمزًا يشمله.
api-produces = يردّ هذا العنوان بصيغة { $kinds }.
api-consumes = أرسل المحتوى بصيغة { $kinds }.
api-token-wrong = رمز الوصول خاطئ أو ملغى أو منتهي الصلاحية، أو حساب صاحبه موقوف. أنشئ رمزًا جديدًا.
api-address-taken = يوجد حساب بهذا العنوان بالفعل.
api-country-wrong = ليس هذا رمز بلد وفق ISO 3166 من حرفين كبيرين.
api-too-long = هذا طويل جدًا.
tokens-title = رموز الوصول
tokens-lead = يتيح رمز الوصول لبرنامج أن يعمل باسمك في حدود تختارها. عامله معاملة كلمة المرور: لا تعطه أحدًا، وألغه حين لا تعود تحتاج إليه.
tokens-reference = ما تستطيعه البرامج: المرجع
tokens-list = رموزك
tokens-new = رمز جديد
tokens-name = الاسم
tokens-name-hint = الغرض من الرمز، لتتعرّف عليه لاحقًا.
tokens-name-wrong = سمِّ الرمز باسم لا يزيد على 80 حرفًا.
tokens-scopes = ما يُسمح له به
tokens-scopes-hint = أقل ما يحتاج إليه البرنامج. ولا يُسمح له أبدًا بأكثر مما يُسمح لك.
tokens-scope-wrong = اختر شيئًا واحدًا على الأقل يُسمح له به.
tokens-lasts = مدة صلاحيته
tokens-days = { $days ->
    [zero] { $shown } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $shown } أيام
    [many] { $shown } يومًا
   *[other] { $shown } يوم
 }
tokens-days-wrong = اختر مدة صلاحية الرمز، سنة على الأكثر.
tokens-make = إنشاء الرمز
tokens-made = أُنشئ الرمز
tokens-made-text = انسخه الآن: لن يُعرض بعد هذه المرة.
tokens-used = آخر استخدام
tokens-never = لم يُستخدم بعد
tokens-until = صالح حتى
tokens-state = الإلغاء
tokens-revoke = إلغاء
tokens-revoked = ملغى
tokens-over = منتهي الصلاحية
tokens-too-many = لديك أكبر عدد من الرموز يمكن أن يكون لشخص واحد. ألغِ أحدها أولًا.
tokens-made-before = أُنشئ هذا الرمز من قبل، وعُرض سرّه حينئذ. إن لم يكن السر لديك، فألغِ الرمز وأنشئ غيره.
tokens-revoked-now = أُلغي الرمز. كل برنامج يستخدمه يُرفض من الآن فصاعدًا.
webhooks-title = الإشعارات البرمجية (Webhooks)
webhooks-lead = ما يحدث هنا يُبلَّغ فورًا إلى برامج أخرى. الرسائل موقّعة وتشير إلى الأشياء بمعرّفاتها؛ ومن يتلقاها يطلب المزيد من واجهة برمجة التطبيقات.
webhooks-one = إشعار برمجي
webhooks-none = لا إشعارات برمجية بعد
webhooks-none-text = أضف عنوانًا أدناه، واختر ما يُبلَّغ به.
webhooks-new = إشعار برمجي جديد
webhooks-make = إضافة الإشعار البرمجي
webhooks-change = تغيير
webhooks-save = حفظ
webhooks-url = العنوان
webhooks-url-hint = العنوان الذي تُرسل إليه الرسائل، مثل https://portal.example.org/hooks
webhooks-url-wrong = ليس هذا عنوان ويب. يبدأ العنوان بـ https://‎ ولا يتضمن اسم مستخدم ولا كلمة مرور.
webhooks-url-https = يجب أن يبدأ العنوان بـ https://‎.
webhooks-url-private = ليس هذا العنوان على الشبكة العامة. ولا يسمح بذلك إلا مشغّل الموقع.
webhooks-events = ما يُبلَّغ به
webhooks-events-wrong = اختر نوعًا واحدًا على الأقل من الأحداث.
webhooks-active = يعمل
webhooks-failing = يعمل، لكن الرسائل لا تصل
webhooks-stopped = متوقف
webhooks-failed = أُوقف بعد إخفاق دام ثلاثة أيام
webhooks-stop = إيقاف
webhooks-start = تشغيل
webhooks-test = إرسال رسالة تجريبية
webhooks-secret = السر
webhooks-secret-text = يتحقق به المستقبِل من التوقيعات. انسخه الآن: لن يُعرض بعد هذه المرة.
webhooks-rotate = سر جديد
webhooks-rotate-text = تُوقَّع الرسائل عندئذ بالسر الجديد، وبالسابق أيضًا مدة 24 ساعة، ليتسنى للمستقبِل الانتقال إليه.
webhooks-rotate-button = إنشاء سر جديد
webhooks-rotated = يوقّع السر السابق أيضًا حتى { $time }.
webhooks-delete = حذف الإشعار البرمجي
webhooks-delete-text = لا يُرسل شيء إلى هناك بعد ذلك، ويُحذف سجل رسائله.
webhooks-log = الرسائل
webhooks-log-empty = لم يُرسل شيء بعد.
webhooks-message = الرسالة
webhooks-sent = الوقت
webhooks-answer = الرد
webhooks-again = إعادة الإرسال
webhooks-again-button = إعادة الإرسال
webhooks-delivered = وصلت
webhooks-not-delivered = لم تصل
webhooks-waiting = قيد الانتظار
webhooks-tries = { $count ->
    [zero] بلا محاولات
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $shown } محاولات
    [many] { $shown } محاولة
   *[other] { $shown } محاولة
 }
webhooks-millis = { $number } مللي ثانية
webhooks-saved = حُفظ الإشعار البرمجي.
webhooks-queued = الرسالة في طريقها.
webhooks-deleted = حُذف الإشعار البرمجي.
webhooks-made-before = أُنشئ هذا الإشعار البرمجي من قبل، وعُرض سرّه حينئذ. إن لم يكن السر لديك، فأنشئ سرًا جديدًا.
mail-webhook-subject = أُوقف إشعار برمجي في { $site }
mail-webhook-text = أخفقت كل الرسائل إلى { $url }، ولذلك لم يعد يُرسل إليه شيء. اطّلع على ما جاء من ردود، ثم شغّل الإشعار البرمجي من جديد متى زال الخلل.
### Second step at sign-in
second-title = خطوة ثانية عند تسجيل الدخول
second-lead = رمز من تطبيق أو مفتاح مرور، حتى لا تفتح كلمة المرور المسروقة وحدها شيئًا.
second-open = الإعداد أو التغيير
second-needed-title = دورك يتطلب خطوة ثانية
second-needed = إلى أن تُعدّ خطوة ثانية هنا، لا يتاح لك إلا ما يتاح لكل متعلّم.
second-app = رموز من تطبيق
second-app-text = يعرض تطبيق المصادقة على هاتفك رمزًا جديدًا كل نصف دقيقة، حتى من دون اتصال.
second-app-begin = إعداد تطبيق
second-app-scan = امسح هذه الصورة بالتطبيق.
second-app-picture = صورة لتطبيق المصادقة؛ والسر نفسه مكتوب تحتها
second-app-by-hand = أو اكتب فيه هذا المفتاح:
second-app-code = الرمز الذي يعرضه التطبيق الآن
second-app-code-hint = ستة أرقام.
second-app-confirm = تأكيد التطبيق
second-app-since = قيد الاستخدام منذ { $time }.
second-app-remove = إيقاف استخدام التطبيق
second-code-wrong = هذا الرمز غير صحيح أو سبق استخدامه. انتظر الرمز التالي، ثم اكتبه.
second-codes = رموز الاسترداد
second-codes-left =
    { $count ->
        [zero] لم يبقَ أي رمز استرداد.
        [one] بقي رمز استرداد واحد.
        [two] بقي رمزان من رموز الاسترداد.
        [few] بقيت { $text } رموز استرداد.
        [many] بقي { $text } رمز استرداد.
       *[other] بقي { $text } رمز استرداد.
    }
second-codes-new = إنشاء رموز استرداد جديدة
second-codes-title = احتفظ برموز الاسترداد هذه
second-codes-keep = يعمل كل رمز مرة واحدة بدلًا من التطبيق أو مفتاح المرور إذا فقدت جهازك. اطبعها أو اكتبها: لا تُعرض إلا الآن، وما سبقها لم يعد صالحًا.
second-passkeys = مفاتيح المرور
second-passkeys-text = بمفتاح المرور تسجّل الدخول ببصمتك أو وجهك أو رمز جهازك، من دون كلمة مرور.
second-passkey-name = الاسم
second-passkey-name-hint = اسم تعرف به الجهاز، مثل «هاتفي».
second-passkey-since = أُنشئ في
second-passkey-used = آخر استخدام
second-passkey-never = لم يُستخدم بعد
second-passkey-add = إنشاء مفتاح مرور على هذا الجهاز
second-passkey-remove = إزالة
second-passkey-scripts = تحتاج مفاتيح المرور إلى البرامج النصية، وهي متوقفة في هذا المتصفح.
second-passkey-refused = لم ينجح ذلك. حاول من جديد، أو استخدم كلمة المرور ورمزًا.
second-passkeys-many = لديك أكبر عدد ممكن من مفاتيح المرور. أزل واحدًا أولًا.
second-passkey-sign-in = تسجيل الدخول بمفتاح مرور
second-ask-title = بقيت خطوة واحدة
second-ask-code = الرمز
second-ask-hint = الأرقام الستة التي يعرضها تطبيقك الآن، أو أحد رموز الاسترداد.
second-ask-recovery = أحد رموز الاسترداد لديك.
second-ask-again = البدء من جديد
prove-title = هل هذا أنت؟
prove-lead = ما توشك أن تفعله أمر حساس. أثبت من جديد أنك صاحب الحساب؛ ما أرسلته محفوظ وسيُنفَّذ بعد ذلك.
prove-button = متابعة
flash-second-step-removed = أُزيل ذلك.
mail-second-subject = تغيّرت الخطوة الثانية لتسجيل الدخول إلى { $site }
mail-second-text = في حسابك في { $site } أُضيف قبل قليل تطبيق أو مفتاح مرور أو رموز استرداد، أو غُيّر شيء منها أو أُزيل.
### Site: audit log
audit-title = سجل الوقائع
audit-lead = ما جرى هنا: من فعله، ولمن، ومن أين. يمكن قراءة القيود ولا يمكن تغييرها.
audit-whole-title = هل السجل سليم؟
audit-whole-text = يحمل كل قيد بصمة القيد الذي قبله. فإذا غيّر أحدٌ قيدًا أو أضافه أو حذفه من خارج هذا البرنامج، كشف الفحص موضعه. يُفحص السجل كل يوم.
audit-good = { $n ->
    [zero] فُحص في { $at }: لا قيود بعد.
    [one] فُحص في { $at }: قيد واحد لم يتغيّر.
    [two] فُحص في { $at }: قيدان لم يتغيّرا.
    [few] فُحص في { $at }: { $text } قيود لم يتغيّر منها شيء.
    [many] فُحص في { $at }: { $text } قيدًا لم يتغيّر منها شيء.
   *[other] فُحص في { $at }: { $text } قيد لم يتغيّر منها شيء.
 }
audit-broken-title = غُيّر السجل من خارج هذا البرنامج
audit-broken = فُحص في { $at }: انقطعت السلسلة عند القيد { $number }.
audit-broken-todo = أبقِ قاعدة البيانات كما هي، وقارنها بنسخة احتياطية سابقة، وابحث عمّن كان يستطيع الكتابة فيها.
audit-fault-changed = لم يعد القيد يقول ما قاله حين كُتب.
audit-fault-unlinked = لا يتبع هذا القيد القيدَ الذي قبله.
audit-fault-missing = لم يعد هذا القيد موجودًا.
audit-fault-cut-off = فُقدت قيود من آخر السجل.
audit-fault-rewritten = كُتب السجل من جديد: لا يوافق ما دُوّن عنه.
audit-head-number = آخر قيد
audit-head-hash = بصمته
audit-check-button = فحص السجل كله الآن
audit-entries = القيود
audit-filter = تضييق القائمة
audit-actor-email = الفاعل (البريد الإلكتروني)
audit-subject-email = المعنيّ (البريد الإلكتروني)
audit-action = الفعل
audit-any = الكل
audit-from-day = من
audit-until-day = إلى، مع هذا اليوم
audit-filter-button = عرض
audit-filter-clear = عرض الكل
audit-nobody = لم يُكتب شيء عن هذا العنوان: إما أنه ليس لأحد، أو أن صاحبه لم يفعل شيئًا بعد.
audit-none-title = لا قيود
audit-none = لا شيء في السجل يوافق ما طلبت.
audit-older = قيود أقدم
audit-export = تنزيل بصيغة CSV
audit-when = الوقت
audit-what = ما حدث
audit-who = الفاعل
audit-to-whom = المعنيّ
audit-where = عنوان الشبكة
audit-number = الرقم
audit-program = شخص لم يسجّل الدخول، أو البرنامج نفسه
audit-gone = شخص لم يعد له حساب
audit-act-signed-in = تسجيل دخول
audit-act-sign-in-failed = محاولة تسجيل دخول غير ناجحة
audit-act-sign-ins-ended = إنهاء جلسات
audit-act-registered = إنشاء حساب
audit-act-registered-again = محاولة إنشاء حساب بعنوان معروف
audit-act-confirmation-asked = طلب رسالة التأكيد من جديد
audit-act-confirmed = تأكيد العنوان
audit-act-reset-asked = طلب كلمة مرور جديدة
audit-act-password-reset = تعيين كلمة مرور جديدة برابط
audit-act-password-changed = تغيير كلمة المرور
audit-act-address-asked = طلب عنوان آخر
audit-act-address-changed = تغيير العنوان
audit-act-profile = تغيير الملف الشخصي
audit-act-erased = حذف الحساب
audit-act-roles = تغيير الأدوار
audit-act-suspended = إيقاف الحساب
audit-act-restored = إعادة تفعيل الحساب
audit-act-first = إنشاء أول مدير للموقع
audit-act-made-by-operator = إنشاء حساب من مشغّل الموقع
audit-act-reset-by-operator = تعيين كلمة مرور من مشغّل الموقع
audit-act-demo = إنشاء حساب تجريبي
audit-act-staff-added = ضمّ شخص إلى فريق دورة
audit-act-staff-removed = إزالة شخص من فريق دورة
audit-act-reevaluated = تطبيق قاعدة الإكمال على الجميع
audit-act-completion-set = تسجيل الإكمال يدويًا
audit-act-statement-withdrawn = سحب إفادة إكمال
audit-act-statement-restored = إعادة صلاحية إفادة إكمال
audit-act-site-look = تغيير اسم الموقع أو ألوانه
audit-act-site-texts = تغيير نصوص الموقع
audit-act-site-logo = تغيير شعار الموقع
audit-act-site-languages = تغيير لغات الموقع
audit-act-site-features = تشغيل ميزات أو إيقافها
audit-act-policy-made = بدء سياسة جديدة
audit-act-policy-published = نشر سياسة
audit-act-policy-retired = إنهاء العمل بسياسة
audit-act-policy-restored = إعادة العمل بسياسة
audit-act-policy-agreed = موافقة على سياسة
audit-act-policy-declined = عدم موافقة على سياسة
audit-act-jobs-retried = إعادة محاولة مهام
audit-act-jobs-deleted = حذف مهام
audit-act-mail-resent = إعادة إرسال رسالة
audit-act-checked = فحص سجل الوقائع
audit-act-exported = تنزيل سجل الوقائع
audit-act-invited = دعوة شخص
audit-act-invited-again = إعادة دعوة شخص
audit-act-invitation-accepted = قبول دعوة
audit-act-person-changed = تغيير بيانات شخص
audit-act-reset-sent = إرسال رابط لكلمة مرور جديدة
audit-act-merged = دمج حسابين
audit-act-merged-away = دمج الحساب في حساب آخر
audit-act-app-added = إضافة تطبيق رموز
audit-act-app-removed = إزالة تطبيق رموز
audit-act-passkey-added = إضافة مفتاح مرور
audit-act-passkey-removed = إزالة مفتاح مرور
audit-act-recovery-codes = إنشاء رموز استرداد جديدة
audit-act-people-invited = دعوة أشخاص من قائمة
audit-act-person-added = إضافة شخص إلى دورة
audit-act-dates-extended = تمديد المواعيد
audit-act-message-sent = إرسال رسالة إلى المشاركين
audit-act-participants-exported = تنزيل قائمة المشاركين
audit-act-group-made = إنشاء مجموعة
audit-act-group-renamed = تغيير اسم مجموعة
audit-act-group-deleted = حذف مجموعة
audit-act-group-put-in = إضافة أشخاص إلى مجموعة
audit-act-group-taken-out = إخراج أشخاص من مجموعة
audit-act-course-home = تغيير مكان تحرير الدورة

### Site: jobs
jobs-title = المهام
jobs-lead = أعمال ينفّذها الموقع في الخلفية، كإرسال الرسائل. وما فشل نهائيًا ينتظرك هنا.
jobs-states = حالات المهام
jobs-tab = { $state } ({ $number })
jobs-dead = فشلت نهائيًا
jobs-running = قيد التنفيذ
jobs-queued = قيد الانتظار
jobs-none-title = لا شيء
jobs-none-dead = لم تفشل أي مهمة نهائيًا.
jobs-none-running = لا شيء قيد التنفيذ الآن.
jobs-none-queued = لا شيء قيد الانتظار.
jobs-older = مهام أقدم
jobs-kind = النوع
jobs-any-kind = كل الأنواع
jobs-show = عرض
jobs-age = مضى عليها
jobs-due = موعدها
jobs-died = وقت الفشل
jobs-attempts = المحاولات
jobs-error = آخر خطأ
jobs-act = الإجراء
jobs-age-minutes = { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $text } دقائق
    [many] { $text } دقيقة
   *[other] { $text } دقيقة
 }
jobs-age-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $text } ساعات
    [many] { $text } ساعة
   *[other] { $text } ساعة
 }
jobs-age-days = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $text } أيام
    [many] { $text } يومًا
   *[other] { $text } يوم
 }
jobs-retry = إعادة المحاولة
jobs-retry-all = إعادة محاولتها كلها
jobs-delete = حذف
jobs-delete-all = حذفها كلها
jobs-delete-title = حذف المهام الفاشلة؟
jobs-delete-text = { $n ->
    [zero] لن تُحذف أي مهمة.
    [one] تُحذف مهمة واحدة، ولن يُنجز عملها أبدًا. لا يمكن التراجع عن ذلك.
    [two] تُحذف مهمتان، ولن يُنجز عملهما أبدًا. لا يمكن التراجع عن ذلك.
    [few] تُحذف { $text } مهام، ولن يُنجز عملها أبدًا. لا يمكن التراجع عن ذلك.
    [many] تُحذف { $text } مهمة، ولن يُنجز عملها أبدًا. لا يمكن التراجع عن ذلك.
   *[other] تُحذف { $text } مهمة، ولن يُنجز عملها أبدًا. لا يمكن التراجع عن ذلك.
 }
jobs-delete-button = الحذف نهائيًا
jobs-delete-no = الإبقاء عليها
flash-jobs-retried = ستُعاد المحاولة.
flash-jobs-deleted = تم الحذف.
flash-jobs-gone = لم يبقَ ما يُفعل: لم تعد هذه المهام بين المهام الفاشلة.

### Site: mail log
mailbox-filter = تضييق القائمة
mailbox-filter-to = إلى (البريد الإلكتروني كاملًا)
mailbox-filter-any = الكل
mailbox-filter-button = عرض
mailbox-filter-clear = عرض الكل
mailbox-none-such = لا رسالة توافق ما طلبت.
mailbox-failed-some = { $n ->
    [zero] لا رسائل تعذّر إرسالها.
    [one] تعذّر إرسال رسالة واحدة. اطّلع على السبب وأعد إرسالها.
    [two] تعذّر إرسال رسالتين. اطّلع على الأسباب وأعد إرسالهما.
    [few] تعذّر إرسال { $text } رسائل. اطّلع على الأسباب وأعد إرسالها.
    [many] تعذّر إرسال { $text } رسالة. اطّلع على الأسباب وأعد إرسالها.
   *[other] تعذّر إرسال { $text } رسالة. اطّلع على الأسباب وأعد إرسالها.
 }
mailbox-resend = إعادة الإرسال
flash-mail-resent = الرسالة في طريقها من جديد.
flash-mail-not-resent = لم يُرسل شيء: لم يتعذّر إرسال الرسالة من قبل، أو لم يعد نصها محفوظًا.

### Site: storage
storage-title = التخزين
storage-lead = ما هو مخزَّن كما كان في { $date }. يُقاس مرة كل يوم.
storage-kind = النوع
storage-megabytes = ميغابايت
storage-files = الملفات
storage-week = التغيّر في أسبوع
storage-month = التغيّر في 30 يومًا
storage-all = المجموع
storage-courses = ملفات الدورات
storage-drafts = المسودات والملفات المرفوعة
storage-site = شعار الموقع
storage-other = ملفات أخرى
storage-unreferenced = ملفات لم يعد شيء يشير إليها
storage-database = قاعدة البيانات
storage-search = فهرس البحث
storage-mails = الرسائل في مجلد صندوق البريد
storage-unreferenced-text = الملفات التي لم يعد شيء يشير إليها تُحذف تلقائيًا متى تجاوز عمرها يومًا.
storage-free = المساحة المتاحة على هذا القرص: { $megabytes } ميغابايت.
storage-measure = القياس الآن

### Site: health
health-title = سلامة الموقع
health-lead = هل كل ما يقوم عليه الموقع سليم، وما العمل إن لم يكن كذلك.
health-all-well = كل شيء سليم.
health-some-bad = { $n ->
    [zero] لا شيء يحتاج إليك.
    [one] أمر واحد يحتاج إليك.
    [two] أمران يحتاجان إليك.
    [few] { $text } أمور تحتاج إليك.
    [many] { $text } أمرًا تحتاج إليك.
   *[other] { $text } أمر تحتاج إليك.
 }
health-well = سليم
health-not-well = غير سليم
health-todo = ما العمل:
health-version = الإصدار
health-database = قاعدة البيانات
health-database-todo = تحقّق من أن قاعدة البيانات تعمل ويمكن الوصول إليها، وأن البرنامج وقاعدة البيانات من إصدار واحد.
health-writable = الكتابة في قاعدة البيانات
health-writable-todo = امنح البرنامج حق الكتابة، وتأكد من أن القرص غير ممتلئ.
health-folder = مجلد البيانات
health-folder-todo = امنح البرنامج حق الكتابة فيه.
health-space = المساحة المتاحة
health-space-todo = أفسح مكانًا على القرص. يمكن حذف النسخ الاحتياطية القديمة.
health-files = الملفات
health-files-todo = أعد الملفات الناقصة من نسخة احتياطية، أو استورد دوراتها من جديد.
health-clock = الساعة
health-clock-todo = اضبط ساعة الخادم واجعلها تتبع خادم وقت.
health-jobs = المهام الفاشلة
health-jobs-todo = اقرأ أخطاءها في صفحة «المهام»، وأصلح السبب، ثم أعد محاولتها.
health-queue = المهام المنتظرة
health-queue-todo = تحقّق من أن منفّذ المهام (worker) يعمل، واطّلع على ما يكتبه في سجله.
health-mail = خادم البريد
health-mail-todo = راجع في الإعدادات عنوان خادم البريد واسم المستخدم وكلمة المرور. وحتى ذلك الحين تبقى الرسائل قيد الانتظار.
health-failed-mails = رسائل تعذّر إرسالها
health-failed-mails-todo = اقرأ الأسباب في صندوق البريد، وأصلحها، ثم أعد إرسال الرسائل.
health-backups = النسخ الاحتياطية
health-backups-todo = احرص على إنشاء نسخة احتياطية كل يوم، واحتفظ بنسخة منها على جهاز آخر. وإن كانت نسخك محفوظة في مكان آخر، فتحقّق منها هناك.
health-search = البحث
health-search-todo = تحقّق من أن خادم البحث يعمل ويمكن الوصول إليه.
health-languages = لغات البرنامج
health-languages-todo = تظهر بعض الكلمات بالإنجليزية. ثبّت إصدارًا كاملًا من البرنامج.
health-address = عنوان الموقع
health-address-todo = عيّن العنوان الذي يستخدمه الناس، وشهادة لبروتوكول https.
health-certificate = الشهادة
health-certificate-todo = جدّد الشهادة.
health-audit = سجل الوقائع
health-audit-todo = أبقِ قاعدة البيانات كما هي وابحث عمّن كان يستطيع الكتابة فيها. انظر «سجل الوقائع».

### Site: name, look and texts
site-title = الاسم والمظهر
site-lead = ما يراه الناس من مؤسستك في كل صفحة.
site-look = الاسم والألوان
site-name = اسم الموقع
site-name-hint = بكل لغة كما يعرفه قراؤها. وحيث يُترك فارغًا يظهر الاسم باللغة الافتراضية.
site-name-long = هذا الاسم طويل جدًا، أو فيه أحرف لا يمكن عرضها. استخدم 60 حرفًا على الأكثر.
site-colours = الألوان
site-colours-hint = بالصيغة #rrggbb. اترك فارغًا ما تريد بقاءه كما هو. يحتاج النص إلى تباين 4.5 : 1 مع خلفيته ليقرأه الجميع.
site-accent-light = الروابط والأزرار في الصفحات الفاتحة
site-accent-dark = الروابط والأزرار في الصفحات الداكنة
site-mark-light = العلامات الصغيرة في الصفحات الفاتحة
site-mark-dark = العلامات الصغيرة في الصفحات الداكنة
site-colour-wrong = هذا ليس لونًا. اكتبه مثل ‎#1f5f6b‎.
site-colour-pale = تباين هذا اللون مع الخلفية { $measured }، والمطلوب { $needed }. اللون { $better } قريب منه ويفي بالمطلوب.
site-colour-contrast = التباين { $ratio }
site-logo = الشعار
site-logo-now = الشعار الحالي
site-logo-file = الصورة
site-logo-hint = PNG أو JPEG أو WebP، بحجم { $kilobytes } كيلوبايت على الأكثر. تُعرض بارتفاع 36 بكسلًا بجانب الاسم.
site-logo-button = استخدام هذه الصورة
site-logo-remove = إزالة الشعار
site-logo-empty = اختر صورة أولًا.
site-logo-large = هذا الملف كبير جدًا. الحد الأقصى { $kilobytes } كيلوبايت.
site-logo-pixels = في هذه الصورة عدد كبير جدًا من البكسلات. الحد الأقصى 6000 بكسل لكل ضلع.
site-logo-drawing = لا تُقبل الرسوم (SVG) لأنها قد تحمل برامج. احفظ الرسم بصيغة PNG، ثم حاول من جديد.
site-logo-unreadable = هذه ليست صورة PNG أو JPEG أو WebP، أو أنها تالفة. اختر ملفًا آخر.
site-texts = الصفحة الأولى وأسفل الصفحات
site-welcome = الترحيب في الصفحة الأولى
site-welcome-hint = بصيغة Markdown، مثل **عريض** أو [كلمات](https://example.org). وإن تُركت كلها فارغة ظهر ترحيبنا.
site-welcome-long = نص الترحيب باللغة { $language } طويل جدًا. استخدم 10000 حرف على الأكثر.
site-footer = روابط أسفل الصفحات
site-footer-hint = رابط في كل سطر: كلمات = عنوان. مثلًا: اتصل بنا = mailto:help@example.org
site-footer-wrong = { $language }، السطر { $line }: اكتبه هكذا: كلمات = عنوان. يبدأ العنوان بـ https://‎ أو http://‎ أو mailto:‎ أو بشرطة مائلة. 12 رابطًا على الأكثر.
flash-site-saved = تم الحفظ. يراه الجميع من الآن.

### Site: languages and features
languages-title = اللغات
languages-lead = اللغات التي يستطيع الناس استخدام الموقع بها.
languages-offered = اللغات المتاحة
languages-offered-hint = من يفتح صفحة بلغة أخرى يُنقل إلى اللغة الافتراضية. ولا يضيع شيء مما كُتب بها.
languages-place = الترتيب
languages-default = اللغة الافتراضية
languages-default-hint = للقراء الذين لا تتاح لغتهم.
languages-none = اختر لغة متاحة واحدة على الأقل.
languages-default-wrong = اختر إحدى اللغات المتاحة.
features-title = الميزات
features-lead = ما يفعله هذا الموقع وما لا يفعله.
features-on = الميزات المشغَّلة
features-registration = ينشئ الناس حساباتهم بأنفسهم
features-registration-hint = يستطيع أي شخص إنشاء حساب؛ ومن دون هذه الميزة تنشئ أنت الحسابات.
features-catalogue = الدورات ظاهرة للجميع
features-catalogue-hint = يرى الجميع ما يوجد من دورات؛ ومن دون هذه الميزة لا يراها إلا من سجّل الدخول.
features-statements = يستطيع الجميع التحقق من إفادات الإكمال
features-statements-hint = يتحقق من الإفادة كل من لديه رمزها؛ ومن دون هذه الميزة لا يستطيع ذلك إلا من سجّل الدخول.
register-closed = في هذا الموقع ينشئ القائمون عليه الحسابات. اطلب منهم حسابك.

### Site: policies
policies-title = السياسات
policies-lead = قواعد هذا الموقع كما هي الآن وكما كانت.
policies-none-title = لا سياسات بعد
policies-none = لم يُنشر شيء هنا.
policies-version = الإصدار { $number }، { $date }
policies-versions = كل الإصدارات
policies-retired = لم تعد هذه السياسة سارية.
policies-old = هذا إصدار قديم.
policies-to-newest = قراءة الإصدار الساري
policies-other-language = هذا النص متاح باللغة { $language } فقط.
policies-ask-title = هل توافق؟
policies-ask = لهذا الموقع سياسات جديدة. يمكنك المتابعة أيًا كانت إجابتك.
policies-ask-read = اقرأها
policies-agree = أوافق
policies-agree-all = أوافق على هذه كلها
policies-not-now = ليس الآن
policies-mine = السياسات وإجاباتك
policies-mine-lead = ما هو سارٍ هنا وما وافقت عليه. يمكنك تغيير رأيك في أي وقت.
policies-policy = السياسة
policies-agreed-at = تاريخ الموافقة
policies-not-agreed = لم توافق
policies-answer = إجابتك
policies-withdraw = سحب موافقتي
policies-desk-lead = شروط الاستخدام، وإشعار الخصوصية، ومدونة السلوك: لكل منها إصدارات تبقى متاحة للقراءة.
policies-desk-none = ابدأ بإشعار الخصوصية.
policies-slug = الاسم في الرابط
policies-slug-hint = كلمة قصيرة للرابط، مثل privacy أو terms. الحروف من a إلى z والأرقام والشرطات فقط. ولا يمكن تغييرها بعد ذلك.
policies-slug-wrong = استخدم من حرفين إلى 40 حرفًا: الحروف من a إلى z والأرقام والشرطات.
policies-slug-taken = هذا الاسم لسياسة أخرى بالفعل. اختر غيره.
policies-new = سياسة جديدة
policies-new-button = البدء
policies-state = الحالة
policies-state-retired = غير سارية
policies-state-unpublished = لم تُنشر بعد
policies-draft = مسودة
policies-see = عرضها كما يراها الجميع
policies-draft-title = نص الإصدار القادم
policies-draft-hint = بأكبر عدد ممكن من اللغات. ومن يقرأ بلغة أخرى يراه باللغة الافتراضية.
policies-title-field = العنوان
policies-text-field = النص (Markdown)
policies-title-missing = { $language }: اكتب عنوانًا من 120 حرفًا على الأكثر.
policies-text-missing = { $language }: النص ناقص أو يزيد على 100000 حرف.
policies-empty = اكتبه بلغة واحدة على الأقل.
policies-save-draft = حفظ المسودة
policies-publish-title = النشر
policies-publish-text = تصبح المسودة المحفوظة الإصدار { $number } وتسري فورًا. ولا يمكن تغيير إصدار بعد نشره.
policies-asks = سؤال الجميع هل يوافقون
policies-asks-hint = يُسأل كل شخص مرة واحدة في أول صفحة يفتحها. ولا يُمنع أحد من شيء، وتُحفظ الإجابة.
policies-publish-button = نشر هذا الإصدار
policies-retire-text = متى أُنهي العمل بها، لم تعد تظهر في القائمة ولم يعد يُسأل عنها أحد. وتبقى إصداراتها متاحة للقراءة.
policies-retire = إنهاء العمل بها
policies-restore = إعادة العمل بها
flash-answer-saved = شكرًا لك. حُفظت إجابتك.
flash-policy-saved = تم الحفظ.
flash-policy-published = تم النشر.
flash-policy-no-draft = لا مسودة لنشرها. احفظ واحدة أولًا.

### Site: the administrator's overview
admin-group-work = الأشخاص والدورات
admin-group-site = الموقع
admin-group-upkeep = الصيانة
first-list-title = الخطوات الأولى
first-list-lead = خمسة أمور ويصبح موقعك جاهزًا. وتختفي القائمة متى أُنجزت.
first-list-look = الاسم والمظهر
first-list-look-text = أعطِ الموقع اسم مؤسستك وشعارها وألوانها.
first-list-languages = اللغات
first-list-languages-text = اختر اللغات المتاحة واللغة الافتراضية.
first-list-mail = البريد
first-list-mail-text = من دون خادم بريد لا تصل رسالة إلى أحد. يضبطه مشغّل الموقع في الإعدادات.
first-list-course = الدورة الأولى
first-list-course-text = ضع دورة من دوراتك على الموقع.
first-list-people = الأشخاص
first-list-people-text = أضف أول الأشخاص وأعطهم أدوارهم.
first-list-done = منجز
first-list-tick = وضع علامة «منجز»
first-list-hide = إخفاء هذه القائمة

### Certificates by ACME
health-acme = الشهادة التي يحصل عليها الموقع تلقائيًا (ACME)
health-acme-todo = يواصل الموقع العمل بالشهادة التي لديه. تجد أدناه سبب عدم الحصول على شهادة جديدة وما العمل. ستُعاد المحاولة تلقائيًا، والأمر «halqa certificate renew» يعيدها فورًا.

### Themes: vocabularies and their concepts
themes-admin-title = المواضيع وقوائم المفردات
themes-admin-lead = قوائم مفردات بست لغات تُصنَّف بها الدورات ويُعثر عليها. تُستورد وتُنزَّل ملفات SKOS.
themes-title = العنوان
themes-concepts = المفاهيم
themes-changed = تاريخ التعديل
themes-classifies-column = الدورات
themes-classifies-yes = مصنَّفة بها
themes-classifies = تُصنَّف الدورات بقائمة المفردات هذه
themes-none = لا توجد قوائم مفردات بعد
themes-none-text = استورد قائمة من ملف، أو ابدأ قائمة جديدة.
themes-none-public = لا توجد بعد مواضيع لتصفّحها.
themes-import-title = الاستيراد من ملف
themes-new-title = قائمة مفردات جديدة
themes-slug = الاسم في الرابط
themes-slug-hint = حروف لاتينية صغيرة وأرقام وشرطات، مثل «water».
themes-slug-own = إن تُرك فارغًا أُخذ من التسمية الإنجليزية. وبه تشير الدورات إلى الموضوع.
themes-uri = المعرّف (URI)
themes-uri-hint = معرّف لا يتكرر في العالم، مثل https://example.org/water. إن تُرك فارغًا أُخذ من عنوان هذا الموقع.
themes-new-button = البدء
themes-file = الملف
themes-file-hint = ملف SKOS بصيغة Turtle أو RDF/XML، أو قائمة CSV بالأعمدة id وparent وعمود لكل لغة (ar، zh، en، fr، ru، es). لا يزيد على 16 ميغابايت.
themes-into = إلى أي قائمة
themes-into-hint = ملف SKOS يذكر قائمة مفرداته بنفسه. أما ملف القائمة (CSV) فيُستورد إلى ما تختاره.
themes-into-file = كما يذكر الملف
themes-preview-button = عرض ما سيتغيّر
themes-search = البحث في قائمة المفردات هذه
themes-search-button = بحث
themes-nothing = لا شيء هنا.
themes-add-title = إضافة مفهوم
themes-add-button = إضافة
themes-add-under = إضافة مفهوم تحت هذا
themes-settings = العنوان والاستخدام
themes-save = حفظ
themes-delete = حذف قائمة المفردات هذه
themes-delete-sure = { $n ->
    [zero] أريد حذف قائمة المفردات هذه، وليس فيها أي مفهوم. لا يمكن التراجع عن ذلك.
    [one] أريد حذف قائمة المفردات هذه مع مفهومها الوحيد. لا يمكن التراجع عن ذلك.
    [two] أريد حذف قائمة المفردات هذه مع مفهوميها. لا يمكن التراجع عن ذلك.
    [few] أريد حذف قائمة المفردات هذه، وفيها { $n } مفاهيم. لا يمكن التراجع عن ذلك.
    [many] أريد حذف قائمة المفردات هذه، وفيها { $n } مفهومًا. لا يمكن التراجع عن ذلك.
   *[other] أريد حذف قائمة المفردات هذه، وفيها { $n } مفهوم. لا يمكن التراجع عن ذلك.
}
themes-delete-tick = ضع علامة في المربع إن كنت تريد حذفها حقًا. لم يُحذف شيء.
themes-deprecated = لم يعد مستخدمًا
themes-deprecated-text = هذا المفهوم لم يعد مستخدمًا.
themes-narrower-count = { $n ->
    [zero] لا مفاهيم أخص
    [one] مفهوم أخص واحد
    [two] مفهومان أخصّان
    [few] { $n } مفاهيم أخص
    [many] { $n } مفهومًا أخص
   *[other] { $n } مفهوم أخص
}
themes-as-turtle = Turtle ‏(.ttl)
themes-as-xml = RDF/XML ‏(.rdf)
themes-label-in = التسمية: { $name }
themes-title-in = العنوان: { $name }
themes-alt-in = يسمى أيضًا: { $name }
themes-hidden-in = كلمات يُعثر بها عليه ولا تُعرض أبدًا: { $name }
themes-definition-in = التعريف: { $name }
themes-note-in = ملاحظة في استخدامه: { $name }
themes-more-in = المزيد باللغة: { $name }
themes-one-a-line = واحد في كل سطر.
themes-links = الروابط والرقم
themes-notation = رقم أو رمز
themes-related = مفاهيم ذات صلة
themes-meant = الاسم في الرابط أو التسمية أو المعرّف (URI).
themes-meant-lines = واحد في كل سطر: الاسم في الرابط أو التسمية أو المعرّف (URI).
themes-uris-lines = معرّف (URI) واحد في كل سطر.
themes-exact = المعنى نفسه في قوائم أخرى
themes-close = معنى قريب جدًا في قوائم أخرى
themes-broad = أعم في قوائم أخرى
themes-narrow = أخص في قوائم أخرى
themes-relates = ذو صلة في قوائم أخرى
themes-public-page = الصفحة التي يراها الجميع
themes-narrower = مفاهيم أخص
themes-no-narrower = لا مفاهيم أخص منه.
themes-texts = التسميات والملاحظات
themes-place = الموضع والحالة
themes-under = نقل المفهوم تحت
themes-under-top = فارغ: إلى أعلى مستوى
themes-move = نقل
themes-merge-into = الدمج في
themes-merge = دمج
themes-instead = يُستخدم بدلًا منه
themes-deprecate = إيقاف استخدامه
themes-restore = استخدامه من جديد
themes-refused-gone = لم يعد هذا المفهوم موجودًا. أعد تحميل الصفحة.
themes-refused-circle = سيصبح المفهوم تحت نفسه. اختر موضعًا آخر.
themes-refused-itself = اختر مفهومًا غير هذا.
themes-refused-taken = هذا الاسم في الرابط مستخدم بالفعل. اختر غيره.
themes-refused-no-label = يحتاج المفهوم إلى تسمية بلغة واحدة على الأقل.
themes-refused-long = أحد النصوص هنا طويل جدًا. الحد الأقصى { $n } حرف. اختصره.
themes-refused-uri = هذا ليس معرّف URI. يبدأ المعرّف بمثل https://‎ وليس فيه مسافات.
themes-refused-narrower = تحت هذا المفهوم مفاهيم أخرى. انقلها أولًا.
themes-title-needed = اكتب عنوانًا لا يزيد على 300 حرف.
themes-slug-needed = اكتب اسمًا للرابط من حروف لاتينية صغيرة وأرقام وشرطات.
themes-taken = توجد بالفعل قائمة مفردات بهذا الاسم في الرابط أو بهذا المعرّف.
themes-unknown = لا مفهوم هنا باسم «{ $typed }»، أو له أكثر من مفهوم. اكتب اسم المفهوم في الرابط.
themes-unreadable = تعذّرت قراءة الملف
themes-other-file = اختر ملفًا آخر
themes-file-empty = الملف فارغ.
themes-file-large = الملف أكبر من 16 ميغابايت.
themes-file-binary = الملف ليس نصًا بترميز UTF-8.
themes-file-doctype = في الملف تعريف لنوع المستند (<!DOCTYPE). ولا تُقرأ ملفات كهذه حرصًا على الأمان. احفظه من دون هذا التعريف، أو بصيغة Turtle.
themes-file-syntax = السطر { $line }: { $what }
themes-file-many = في الملف عبارات كثيرة جدًا.
themes-file-no-concepts = لا مفاهيم في الملف.
themes-file-no-scheme = لا يذكر الملف قائمة المفردات التي ينتمي إليها. اختر واحدة، أو ابدأ أولًا قائمة جديدة.
themes-file-schemes = في الملف عدة قوائم مفردات ({ $uris }). استوردها واحدة تلو الأخرى.
themes-file-no-languages = لا يذكر السطر الأول أيًّا من اللغات ar وzh وen وfr وru وes.
themes-file-no-parent = السطر { $line }: لا يوجد مفهوم أعم باسم «{ $id }».
themes-file-twice = السطر { $line }: ورد «{ $id }» مرتين في القائمة.
themes-file-no-label = السطر { $line }: التسمية ناقصة.
themes-file-gone = لم يعد الملف هنا. أرسله مرة أخرى.
themes-problem-two = للمفهوم { $uri } تسميتان باللغة { $language }.
themes-problem-no-label = ليس للمفهوم { $uri } تسمية.
themes-problem-circle = هذه المفاهيم بعضها فوق بعض في حلقة: { $uris }
themes-problem-unknown = يشير { $uri } إلى { $other }، وهو ليس في قائمة المفردات.
themes-problem-many = سيصبح عدد المفاهيم { $n }، وهذا أكثر من اللازم.
themes-problem-long = في { $uri } نص طويل جدًا. الحد الأقصى { $n } حرف.
themes-problem-same = للمفهومين { $uri } و{ $other } تسمية واحدة: «{ $label }».
themes-problem-missing = ليس للمفهوم { $uri } تسمية بهذه اللغة: { $language }.
themes-problem-language = تُحفظ النصوص باللغة «{ $language }»، ولا تُعرض إلا حيث لا يوجد غيرها.
themes-problem-no-language = في { $uri } نص لم تُذكر لغته. يُحفظ كما هو.
themes-line = السطر { $n }:
themes-more = و{ $n } غيرها.
themes-preview-title = ما سيغيّره الاستيراد
themes-preview-into = إلى قائمة المفردات «{ $name }».
themes-preview-new = قائمة مفردات جديدة: { $uri }
themes-errors = { $n ->
    [zero] لا شيء يحتاج إلى تصحيح
    [one] أمر واحد يحتاج إلى تصحيح
    [two] أمران يحتاجان إلى تصحيح
    [few] { $n } أمور تحتاج إلى تصحيح
    [many] { $n } أمرًا تحتاج إلى تصحيح
   *[other] { $n } أمر تحتاج إلى تصحيح
}
themes-errors-text = لم يتغيّر شيء. صحّح الملف وأرسله من جديد.
themes-same = { $n ->
    [zero] لا يبقى أي مفهوم كما هو.
    [one] يبقى مفهوم واحد كما هو.
    [two] يبقى مفهومان كما هما.
    [few] تبقى { $n } مفاهيم كما هي.
    [many] يبقى { $n } مفهومًا كما هي.
   *[other] يبقى { $n } مفهوم كما هي.
}
themes-new = { $n ->
    [zero] لا مفاهيم جديدة
    [one] مفهوم جديد واحد
    [two] مفهومان جديدان
    [few] { $n } مفاهيم جديدة
    [many] { $n } مفهومًا جديدًا
   *[other] { $n } مفهوم جديد
}
themes-differs = { $n ->
    [zero] لا يتغيّر أي مفهوم
    [one] يتغيّر مفهوم واحد
    [two] يتغيّر مفهومان
    [few] تتغيّر { $n } مفاهيم
    [many] يتغيّر { $n } مفهومًا
   *[other] يتغيّر { $n } مفهوم
}
themes-missing = { $n ->
    [zero] كل المفاهيم هنا موجودة في الملف
    [one] مفهوم واحد موجود هنا وليس في الملف
    [two] مفهومان موجودان هنا وليسا في الملف
    [few] { $n } مفاهيم موجودة هنا وليست في الملف
    [many] { $n } مفهومًا موجودة هنا وليست في الملف
   *[other] { $n } مفهوم موجودة هنا وليست في الملف
}
themes-missing-deprecate = وضع علامة «لم يعد مستخدمًا» على ما ليس في الملف
themes-warnings = { $n ->
    [zero] لا شيء يحسن أن تعرفه
    [one] أمر واحد يحسن أن تعرفه
    [two] أمران يحسن أن تعرفهما
    [few] { $n } أمور يحسن أن تعرفها
    [many] { $n } أمرًا يحسن أن تعرفها
   *[other] { $n } أمر يحسن أن تعرفها
}
themes-unkept = ما يذكره الملف ولا يحفظه هذا الموقع
themes-apply = استيراد
themes-public-title = المواضيع
themes-public-lead = اعثر على الدورات بحسب ما تتناوله.
themes-all = عرض الكل ({ $n })
themes-files = تنزيل في ملف
themes-files-text = قائمة المفردات كلها بصيغة SKOS، ويمكن استخدامها بحرية في برامج أخرى.
themes-also = يسمى أيضًا: { $list }
themes-related-public = مواضيع ذات صلة
themes-names = بلغات أخرى
themes-saved = تم الحفظ.
themes-deleted = حُذفت قائمة المفردات.
themes-imported = استُورد الملف.

### Search: everything one may see
search-title = البحث
search-title-for = البحث: { $q }
search-words = عمَّ تبحث؟
search-themes = المواضيع
search-begin = دورات ودروس ومواضيع وغيرها، باللغات الست معًا.
search-by-theme = التصفّح بحسب الموضوع
search-silent = جزء من البحث لا يستجيب الآن، وقد لا يكون المعروض كاملًا. أعد المحاولة بعد لحظة.
search-total = { $n ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
}
search-nothing = لا نتائج للبحث عن «{ $q }»
search-nothing-text = إليك ما قد يساعد.
search-help-spelling = تحقّق من الإملاء، أو اكتب أول الكلمة فقط.
search-help-fewer = اكتب كلمات أقل.
search-help-language = جرّب كلمة من لغة أخرى: يشمل البحث اللغات الست معًا.
search-help-sign-in = سجّل الدخول لتبحث في دوراتك أيضًا.
search-corrected = هل تقصد:
search-relaxed = لا نتيجة تجمع هذه الكلمات كلها. في هذه النتائج بعضها.
search-all = الكل
search-kind = { $label } ({ $count })
search-kinds = أنواع النتائج
search-more = كل النتائج: { $label } ({ $count })
search-pages = صفحات النتائج
search-previous = السابقة
search-next = التالية
search-page-of = الصفحة { $page } من { $last }
search-elsewhere = عرضها كلها
search-in-language = باللغة: { $name }
search-api-wrong = هذا غير ممكن هنا.
### sso: single sign-on
sso-title = الدخول الموحّد
sso-lead = يسجّل الناس الدخول هنا بحساباتهم لدى مؤسساتهم، عبر OpenID Connect.
sso-sign-in-with = تسجيل الدخول عبر { $name }
sso-prove-lead = يمكنك أيضًا إثبات ذلك بتسجيل الدخول مرة أخرى. ستعود إلى هذه الصفحة، فأرسل عندئذٍ الاستمارة من جديد.
sso-prove-with = تسجيل الدخول مرة أخرى عبر { $name }
sso-address-title = هل هذا العنوان لك؟
sso-address-lead = يعرفك { $name } بالعنوان { $email }. أثبت مرة واحدة أن هذا العنوان لك، وبعدها يكفي زر واحد.
sso-by-mail = برمز بالبريد الإلكتروني
sso-by-mail-text = نرسل رمزًا إلى { $email }. أبقِ هذه الصفحة مفتوحة.
sso-code-send = إرسال رمز إليّ
sso-code-again = إرسال رمز آخر
sso-code = الرمز الوارد في الرسالة
sso-code-hint = ثمانية أحرف وأرقام. قد تتأخر الرسالة دقيقة. راجع مجلد البريد غير المرغوب فيه أيضًا.
sso-code-button = متابعة
sso-code-wrong = هذا ليس الرمز الوارد في آخر رسالة. بعد خمس محاولات خاطئة اطلب رمزًا آخر.
sso-by-password = أو بكلمة مرورك هنا
sso-password-wrong = كلمة المرور هذه لا توافق هذا العنوان، أو ليس لهذا العنوان حساب هنا. أما الرمز بالبريد الإلكتروني فينفع دائمًا.
sso-address-unconfirmed = لم يُؤكَّد عنوان هذا الحساب بعد. استخدم رمزًا بالبريد الإلكتروني.
sso-new-title = بقيت خطوة واحدة
sso-new-lead = أنت قادم من { $name } وجديد في { $site }. هل هذه البيانات صحيحة؟
sso-other-account = لديّ حساب بعنوان آخر
sso-denied = توقّف تسجيل الدخول
sso-denied-text = رُفض الدخول: منك أو من خدمة الدخول لدى مؤسستك. حاول مرة أخرى، أو اسأل مؤسستك هل يحق لك استخدام هذا الموقع.
sso-unreachable = خدمة الدخول الأخرى لا تستجيب
sso-unreachable-text = لا يمكن الوصول الآن إلى خدمة الدخول لدى مؤسستك. حاول مرة أخرى بعد بضع دقائق، أو سجّل الدخول هنا بطريقة أخرى.
sso-misset = خدمة الدخول الأخرى غير مضبوطة كما ينبغي
sso-misset-text = لا يتفاهم هذا الموقع وخدمة الدخول لدى مؤسستك. أخبر القائمين على الموقع. وإلى أن يُصلَح ذلك، سجّل الدخول بطريقة أخرى.
sso-untrusted = تعذّر الوثوق بالرد
sso-untrusted-text = لا يحمل الرد الوارد التوقيع الصحيح، ولذلك لم يُسجَّل دخول أحد. حاول مرة أخرى، وإن تكرر ذلك فأخبر القائمين على الموقع.
sso-stale = يُرجى البدء من جديد
sso-stale-text = طال تسجيل الدخول هذا أكثر من اللازم، أو سبق استخدامه، أو بدأ في متصفح آخر. ابدأ من جديد هنا، في متصفح واحد.
sso-unknown = ليس لك حساب هنا بعد
sso-unknown-text = لا يمكن الدخول بهذه الطريقة إلا بحساب موجود. اطلب دعوة من القائمين على الموقع.
sso-domain = هذا العنوان غير مقبول
sso-domain-text = لا تُقبل بهذه الطريقة إلا عناوين مؤسسات معيّنة. اختر هناك حساب عملك، أو سجّل الدخول هنا بطريقة أخرى.
sso-no-address = خدمة الدخول الأخرى لا تذكر عنوانًا
sso-no-address-text = من دون عنوان بريد إلكتروني لا يمكننا التعرّف إليك في المرة الأولى. سجّل الدخول هنا بطريقة أخرى واربط خدمة الدخول من حسابك، أو أخبر القائمين على الموقع.
sso-suspended = لا يمكنك تسجيل الدخول
sso-taken = هذا الدخول تابع لحساب آخر
sso-taken-text = هو مرتبط بحساب آخر هنا، أو ليس هو المرتبط بحسابك. سجّل الخروج هناك، واختر الحساب الصحيح، وحاول مرة أخرى.
sso-not-again = لم تُسأل من جديد عن هويتك
sso-not-again-text = أدخلتك خدمة الدخول لدى مؤسستك من دون أن تسألك من أنت. سجّل الخروج هناك وحاول مرة أخرى، أو عيّن كلمة مرور هنا.
sso-off = خدمة الدخول هذه متوقفة
sso-off-text = أوقفها القائمون على الموقع. سجّل الدخول هنا بطريقة أخرى. وإن لم تكن لك كلمة مرور، فاطلب إرسال رابط إلى عنوانك.
sso-back-to-sign-in = إلى صفحة تسجيل الدخول
sso-on-the-way = الانتقال إلى { $name }
sso-on-the-way-text = يجري نقلك الآن. إن لم يحدث شيء، فاستخدم الزر.
sso-go-on = متابعة
sso-signed-out-text = سُجّل خروجك من هنا، ولا يزال دخولك قائمًا لدى { $name }. إن كان الجهاز مشتركًا، فسجّل الخروج هناك أيضًا.
sso-sign-out-there = تسجيل الخروج من { $name }
sso-stay-there = إبقاء دخولي قائمًا هناك
sso-own-title = الدخول عبر مؤسستك
sso-own-lead = سجّل الدخول بحساب لك في مكان آخر، من دون كلمة مرور هنا.
sso-own-open = خدمات الدخول المرتبطة
sso-own-linked = المرتبط بهذا الحساب
sso-own-none = لا خدمات مرتبطة بعد.
sso-own-more = ربط خدمة أخرى
sso-own-more-text = تسجّل الدخول هناك مرة واحدة، ومنذئذٍ يفتح زرها هذا الحساب.
sso-own-link = ربط { $name }
sso-own-unlink = إلغاء الربط
sso-own-provider = خدمة الدخول
sso-own-since = تاريخ الربط
sso-own-used = آخر استخدام
sso-own-never = لم يُستخدم بعد
sso-own-unconfirmed = أكّد عنوانك أولًا: راجع بريدك.
sso-flash-linked = تم الربط. يمكنك من الآن تسجيل الدخول بهذه الخدمة.
sso-flash-unlinked = أُلغي الربط. لم تعد هذه الخدمة تفتح حسابك.
sso-flash-last = هذه طريقتك الوحيدة لتسجيل الدخول. عيّن كلمة مرور أو أنشئ مفتاح مرور أولًا.
sso-flash-proved = شكرًا لك. أرسل الآن الاستمارة من جديد.
sso-flash-code = إن كان ذلك ممكنًا، فالرمز في طريقه إليك. أبقِ هذه الصفحة مفتوحة.
sso-flash-made = تم الحفظ، والخدمة متوقفة. جرّبها ثم شغّلها.
sso-flash-saved = تم الحفظ.
sso-flash-deleted = تم الحذف.
sso-none = لا خدمات دخول بعد
sso-none-text = سجّل هذا الموقع لدى خدمة الدخول في مؤسستك (Keycloak أو Entra ID أو Google Workspace أو غيرها مما يدعم OpenID Connect)، ثم أدخلها هنا.
sso-new-provider = خدمة دخول جديدة
sso-make = حفظ
sso-on = تعمل
sso-is-off = متوقفة
sso-names = ما يُكتب على الزر
sso-name-missing = أعطها اسمًا بلغة واحدة على الأقل.
sso-name-long = استخدم 60 حرفًا على الأكثر.
sso-issuer = عنوان خدمة الدخول (issuer)
sso-issuer-hint = كما يذكره وصف الخدمة حرفًا بحرف، مثل https://login.example.org/realms/staff
sso-issuer-wrong = ليس هذا عنوان ويب، أو فيه علامة استفهام أو #.
sso-issuer-https = لا تُقبل إلا عناوين https. ويمكن لمشغّل الموقع السماح بغيرها (sign_on.http).
sso-issuer-private = هذا العنوان داخل شبكة غير عامة. ويمكن لمشغّل الموقع السماح به (sign_on.private_addresses).
sso-client = معرّف العميل (client ID)
sso-client-missing = تعطيك الخدمة هذا المعرّف حين تسجّل هذا الموقع لديها. استخدم 500 حرف على الأكثر.
sso-secret = سر العميل (client secret)
sso-secret-hint = تعطيه خدمة الدخول، ولا يُعرض بعد ذلك أبدًا. اتركه فارغًا إن كان العميل عامًا (public client).
sso-secret-kept = السر محفوظ ولا يُعرض. اترك هذه الخانة فارغة للإبقاء عليه.
sso-secret-long = استخدم 500 حرف على الأكثر.
sso-too-long = هذا طويل جدًا.
sso-scopes = النطاقات (scopes)
sso-scopes-hint = ما يُطلب إضافةً إلى openid، تفصل بينه مسافات.
sso-place = الترتيب بين الأزرار
sso-place-hint = الأعداد الأصغر أولًا.
sso-who = من يُسمح له بالدخول
sso-new-accounts = السماح لمن ليس له حساب هنا بإنشاء حساب
sso-trusts-email = تصديق الخدمة حين تقول إن العنوان مؤكَّد (email_verified)
sso-domains = عناوين أسماء النطاقات هذه فقط (domains)
sso-domains-hint = مثل example.org ministry.example، تفصل بينها مسافات. فارغ: أي عنوان.
sso-second-step = يُعدّ خطوة ثانية
sso-second-step-hint = قيم acr أو amr التي تثق بها، مثل mfa otp hwk. فارغ: تُطلب الخطوة الثانية هنا في الأدوار التي تحتاج إليها.
sso-organisation = الحقل (claim) الذي يذكر المؤسسة
sso-organisation-hint = يُؤخذ عند كل تسجيل دخول. فارغ: يكتبها الناس بأنفسهم.
sso-rules = أدوار تُمنح بقواعد
sso-rules-text = من كانت له هذه القيمة في هذا الحقل نال هذا الدور، ويفقده عند أول تسجيل دخول من دونها. أما الأدوار التي تمنحها يدويًا فتبقى. أفرغ سطرًا لحذفه، واحفظ لتظهر أسطر أخرى.
sso-rules-wrong = تحتاج كل قاعدة إلى حقل وقيمة ودور.
sso-rules-many = 40 قاعدة على الأكثر.
sso-rule-claim = الحقل (claim)
sso-rule-value = قيمته
sso-rule-role = ينال الدور
sso-there = ما يُسجَّل لدى خدمة الدخول
sso-there-text = أدخل هذه العناوين هناك حرفًا بحرف.
sso-redirect = عنوان العودة (redirect URI)
sso-after-logout = العنوان بعد تسجيل الخروج
sso-back-channel = عنوان الإبلاغ بالخروج (back-channel logout URI)
sso-turn-on = تشغيل
sso-turn-off = إيقاف
sso-state-wrong = اختر التشغيل أو الإيقاف.
sso-change = الإعدادات
sso-save = حفظ
sso-delete = حذف خدمة الدخول هذه
sso-delete-text = يُحذف زرها وروابط كل الناس بها والأدوار التي منحتها قواعدها. وتبقى الحسابات، ومن ليست له كلمة مرور يطلب إرسال رابط.
sso-try = تجربة
sso-try-works = خدمة الدخول تستجيب، ويمكن استخدامها
sso-try-works-not = خدمة الدخول تستجيب، لكن لا يمكن استخدامها هكذا
sso-try-failed = إليك ما تعذّر:
sso-try-next = لا تظهر صحة المعرّف والسر إلا عند أول تسجيل دخول: شغّل الخدمة وسجّل الدخول بها في متصفح آخر.
sso-try-code = تعطي رموزًا (code flow).
sso-try-no-code = لا تدعم code flow (ليس في response_types_supported القيمة «code»).
sso-try-keys = لديها مفاتيح للتحقق من التوقيعات.
sso-try-no-keys = ليس لديها مفتاح يمكن فهمه (jwks_uri).
sso-try-signs = توقّع بطريقة مقبولة هنا.
sso-try-no-signs = لا توقّع بأي طريقة مقبولة هنا. اختر هناك RS256 أو ES256.
sso-try-pkce = تدعم PKCE بطريقة S256.
sso-try-no-pkce = لا تذكر أنها تدعم PKCE بطريقة S256. ويُستخدم معها مع ذلك.
sso-try-names = تسمّي نفسها في ردودها (RFC 9207).
sso-try-no-names = لا تسمّي نفسها في ردودها (RFC 9207). ولها عنوان عودة خاص بها يؤدي الغرض نفسه.
sso-try-ends = يمكن تسجيل الخروج منها من هنا.
sso-try-no-ends = لا يمكن تسجيل الخروج منها من هنا (لا end_session_endpoint).
sso-try-tells = تُبلغ حين يسجّل أحد الخروج منها.
sso-try-no-tells = لا تُبلغ حين يسجّل أحد الخروج منها.
sso-try-scopes = لا تعرف هذه النطاقات: { $scopes }
sso-merge = { $n ->
    [zero] لا خدمات دخول مرتبطة
    [one] خدمة دخول مرتبطة واحدة
    [two] خدمتا دخول مرتبطتان
    [few] { $n } خدمات دخول مرتبطة
    [many] { $n } خدمة دخول مرتبطة
   *[other] { $n } خدمة دخول مرتبطة
}
sso-act-linked = ربط خدمة دخول خارجية
sso-act-unlinked = إلغاء ربط خدمة دخول خارجية
sso-act-code = طلب رمز لإثبات عنوان
sso-act-roles = تغيير أدوار بموجب قاعدة
sso-act-made = إضافة خدمة للدخول الموحّد
sso-act-changed = تغيير خدمة للدخول الموحّد
sso-act-deleted = حذف خدمة للدخول الموحّد
sso-act-failed = دخول موحّد فاشل
sso-mail-code-subject = رمزك في { $site }
sso-mail-code-text = سجّل شخص ما الدخول عبر { $name } ويريد استخدام هذا العنوان في { $site }. إن كنت أنت من فعل ذلك، فاكتب هذا الرمز في الصفحة المفتوحة:
sso-mail-code-lasts = يبقى الرمز صالحًا ساعة واحدة، في المتصفح الذي طُلب منه.
sso-mail-code-ignore = إن لم تكن أنت من فعل ذلك، فلا يلزمك فعل شيء، ولا تعطِ الرمز أحدًا.
sso-mail-linked-subject = رُبطت خدمة دخول بحسابك في { $site }
sso-mail-linked-text = من الآن يفتح تسجيل دخولك عبر { $name } حسابك في { $site }.
sso-mail-unlinked-subject = أُلغي ربط خدمة دخول بحسابك في { $site }
sso-mail-unlinked-text = لم يعد تسجيل دخولك عبر { $name } يفتح حسابك في { $site }.
webhooks-older = رسائل أقدم

### Privacy
retention-title = مدد الحفظ
retention-lead = كل نوع من البيانات يُحذف تلقائيًا، مع قاعدته. تُطبَّق القواعد مرة كل يوم، شيئًا فشيئًا.
retention-what = النوع
retention-rule = القاعدة
retention-last = آخر تطبيق
retention-items = العدد
retention-not-yet = ليس بعد
retention-run = تطبيق القواعد الآن
retention-kept-title = ما لا تسري عليه أي قاعدة
retention-kept = الإكمال وإفاداته: من يُبرز إفادة يجب أن يستطيع إثباتها بعد سنوات، ويجب أن تبقى أعداد الموقع صحيحة. سجل الوقائع: هو سلسلة لا يجوز أن تنقص منها حلقة؛ يشير إلى الأشخاص بأرقام لا تدل على أحد بعد محو حساباتهم، ويذكر الشبكات لا الأجهزة. سجلات الموافقة: هي الدليل على أن الناس وافقوا، وتُحذف مع الحساب. أما النسخ الاحتياطية فملفات خارج الموقع، ومشغّل الموقع هو من يقرر مدة حفظها.
retention-runs = ما فعلته القواعد
retention-kept-for = مدة الحفظ
retention-older = الأقدم
retention-trial = ما يحدث لو طُبّقت الآن
retention-trial-other = هذا ما يحدث بهذه القيم، ولم تُحفظ بعد:
retention-trial-none = لن ينتهي حفظ أي شيء.
retention-trial-items = { $n ->
    [zero] لن ينتهي حفظ أي عنصر.
    [one] سينتهي حفظ عنصر واحد.
    [two] سينتهي حفظ عنصرين.
    [few] سينتهي حفظ { $text } عناصر.
    [many] سينتهي حفظ { $text } عنصرًا.
   *[other] سينتهي حفظ { $text } عنصر.
}
retention-trial-oldest = تاريخ أقدمها
retention-trial-sample = بعضها، بمعرّفاتها
retention-trial-safe = هذا عدّ فقط. لم يتغيّر شيء.
retention-act-delete = ما انتهت مدته يُحذف ولا يمكن استرجاعه.
retention-act-empty = ما انتهت مدته يُفرَّغ نصه، ويظل ظاهرًا أنه كان موجودًا.
retention-act-pseudonymise = يُمحى كل ما يدل على هوية الشخص، كما لو حذف حسابه بنفسه. وتبقى الأعداد.
retention-days-field = الأيام
retention-days-hint = من { $least } إلى { $most }.
retention-days-wrong = اكتب عدد أيام من { $least } إلى { $most }.
retention-active = تطبيق هذه القاعدة
retention-save = حفظ القاعدة
retention-try = إظهار ما سيحدث فقط
flash-retention-saved = حُفظت القاعدة.
flash-retention-ran = يجري تطبيق القواعد. عُد إلى هنا بعد قليل.
retention-sign-ins = الجلسات المنتهية
retention-sign-ins-rule = تُحذف الجلسات بعد { $time } من انتهائها.
retention-links = الروابط المرسلة بالبريد الإلكتروني
retention-links-rule = تُحفظ الروابط المرسلة بالبريد الإلكتروني مدة { $time } بعد توقفها عن العمل، ثم تُحذف.
retention-known-browsers = المتصفحات المعروفة
retention-known-browsers-rule = تبقى المتصفحات معروفة مدة { $time } بعد آخر تسجيل دخول، ثم تُنسى.
retention-api-tokens = رموز الوصول التي لم تعد تعمل
retention-api-tokens-rule = تُحفظ رموز الوصول مدة { $time } بعد توقفها عن العمل، ثم تُحذف.
retention-deliveries = رسائل الإشعارات البرمجية
retention-deliveries-rule = تُحفظ رسائل الإشعارات البرمجية مدة { $time }، ثم تُحذف.
retention-archives = ملفات البيانات التي طلبها أصحابها
retention-archives-rule = تُحذف ملفات بيانات الأشخاص بعد { $time } من انتهاء مهلة تنزيلها.
retention-unconfirmed = الحسابات التي لم يُؤكَّد عنوانها قط
retention-unconfirmed-rule = تُمحى الحسابات التي لم يُؤكَّد عنوانها قط بعد { $time } من إنشائها.
retention-suspended = الحسابات الموقوفة
retention-suspended-rule = تُمحى الحسابات الموقوفة بعد { $time } من إيقافها.
retention-inactive = الحسابات التي لا يستخدمها أحد
retention-inactive-rule = تُمحى الحسابات بعد { $time } من آخر زيارة. وتُرسل قبل ذلك بثلاثين يومًا رسالة تنبيه. أما الحسابات التي لها دور فلا تمحوها أي قاعدة.
processing-title = سجل معالجة البيانات
processing-lead = ما يحفظه هذا الموقع عن الناس ولماذا وإلى متى. يُعدّ السجل من قائمة البرنامج نفسه، وهي تشمل كل جدول، ومعها ما لا يستطيع ذكره سواك.
processing-version = الإصدار { $version } بتاريخ { $day }
processing-no-version = لم يُكتب هنا شيء بعد: الجزء الخاص بالمؤسسة ناقص.
processing-edit = تعديل الجزء الخاص بالمؤسسة
processing-edit-lead = من المسؤول، ومن يتلقى البيانات، وعلى أي أساس. وكل ما عدا ذلك يذكره البرنامج بنفسه.
processing-print = للطباعة استخدم متصفحك: لا تُطبع القوائم والأزرار.
processing-facts = المؤسسة
processing-not-said = لم يُكتب
processing-controller = المسؤول عن المعالجة
processing-controller-hint = المؤسسة التي تقرر فيمَ تُستخدم البيانات، مع عنوانها.
processing-contact = جهة الاتصال
processing-contact-hint = لمن يتوجه الناس بأسئلتهم عن بياناتهم.
processing-officer = مسؤول حماية البيانات
processing-officer-hint = الاسم أو المنصب، مع عنوان. اتركه فارغًا إن لم يوجد.
processing-recipients = الجهات المتلقية
processing-recipients-hint = من تصل إليه البيانات خارج المؤسسة، مثل مستضيف الخادم أو خدمة البريد.
processing-transfers = النقل إلى بلدان أخرى
processing-transfers-hint = إلى أي بلدان أو مؤسسات، وبأي ضمانات.
processing-security = تدابير الأمان
processing-security-hint = يصف هذا النص ما يفعله البرنامج. أضف إليه ما تفعله مؤسستك.
processing-security-default = تُحفظ كلمات المرور في صورة بصمات Argon2id، ولا يُحفظ من الجلسات والروابط إلا بصماتها. الخطوة الثانية عند تسجيل الدخول متاحة للجميع، ويمكن اشتراطها لأدوار معيّنة. الاتصالات مشفّرة (TLS). الوصول مرفوض ما لم تسمح به قاعدة، بحسب الدور والدورة. ما يفعله الفريق ومديرو الموقع يُكتب في سجل ترتبط قيوده ببصمات متسلسلة. تُحذف البيانات تلقائيًا بعد مدد محددة. يستطيع الناس تنزيل بياناتهم ومحوها بأنفسهم. تُنظَّف النصوص التي يكتبها الناس قبل عرضها.
processing-too-long = هذا النص طويل جدًا. استخدم 10000 حرف على الأكثر.
processing-save = حفظ
flash-register-saved = حُفظ السجل.
processing-activity = النشاط
processing-purpose = الغرض
processing-basis = الأساس القانوني
processing-basis-hint = يقترح البرنامج أساسًا قانونيًا لكل نشاط. غيّره حيث يكون الأساس عندك غيره.
processing-people = الأشخاص
processing-data = البيانات
processing-seen = من يراها
processing-kept = مدة الحفظ
processing-as-long = ما دام الحساب قائمًا.
processing-erased = عند حذف الحساب
processing-export = في الملف الذي ينزّله الشخص
processing-table = الجدول
processing-columns = الأعمدة المتعلقة بالأشخاص
processing-tables = الجداول والأعمدة
processing-basis-contract = لتقديم ما طلبه الشخص
processing-basis-consent = الموافقة
processing-basis-interest = مصلحة مشروعة
processing-basis-duty = واجب قانوني
processing-basis-mandate = مهمة عامة أو ولاية
processing-people-members = كل من له حساب
processing-people-learners = المتعلّمون
processing-people-staff = المؤلفون والمدرّبون والفريق
processing-people-visitors = كل من يزور الموقع، ولو لم يكن له حساب
processing-seen-own = الشخص نفسه
processing-seen-course-staff = فريق دوراته
processing-seen-staff = فريق البرنامج
processing-seen-administrators = مديرو الموقع
processing-seen-code = كل من لديه الرمز
processing-seen-connected = برامج ربطها مدير الموقع أو الشخص نفسه
processing-seen-program = البرنامج وحده
processing-export-yes = نعم
processing-export-secret = لا: هو سر لا ينفع إلا سارقًا
processing-export-derived = لا: هو تكرار لما سبق بصورة أخرى
processing-export-work = لا: هو من عمل الآخرين
erasure-deleted = يُحذف
erasure-emptied = يُفرَّغ: يُزال منه الاسم والعنوان وكل ما عداهما
erasure-pseudonymous = يبقى برقم لا يدل على أحد.
erasure-expires = يُحذف تلقائيًا بعد قليل
erasure-why-numbers = لتبقى أعداد المشاركين والنتائج صحيحة.
erasure-why-log = ليبقى سجل ما جرى هنا كاملًا.
erasure-why-statement = ليعرف من يتحقق من إفادة لك أنها لم تعد صالحة؛ ويُزال اسمك منها.
erasure-why-work = ليبقى ما يعمل عليه الآخرون، مثل الدورات، كما هو؛ ويُزال اسمك منه.
erasure-what = الغرض منه
erasure-title = مصير ما يُحفظ عنك
erasure-stays = لماذا يبقى شيء
erasure-first = قبل أن تغادر
erasure-first-text = نزّل أولًا ما يُحفظ عنك: لن تجده بعد ذلك.
personal-account = الحساب
personal-account-purpose = للتمييز بين الأشخاص، ومخاطبة كل منهم بلغته، وعدّ المشاركين.
personal-account-data = الاسم والبريد الإلكتروني واللغة والبلد والمؤسسة والجنس (للعدّ فقط) والأدوار وآخر زيارة
personal-sign-in = تسجيل الدخول والأمان
personal-sign-in-purpose = لإتاحة الدخول لأصحاب الحسابات ومنع غيرهم.
personal-sign-in-data = بصمة كلمة المرور، والجلسات مع المتصفح وعنوان الشبكة، والخطوات الثانية، والروابط المرسلة بالبريد الإلكتروني
personal-log = سجل الوقائع
personal-log-purpose = لمعرفة من فعل ماذا، ولاكتشاف الهجمات.
personal-log-data = الاسم المستعار، والفعل، والوقت، والشبكة من دون الجهاز
personal-consent = الموافقات
personal-consent-purpose = لإمكان إثبات ما وافق عليه الناس.
personal-consent-data = أي إصدار من أي نص، ومن متى إلى متى
personal-programs = البرامج التي تعمل باسم الأشخاص
personal-programs-purpose = ليتمكن الناس والمؤسسة من ربط برامج أخرى.
personal-programs-data = أسماء رموز الوصول وأوقاتها، وعناوين البرامج، والرسائل المرسلة إليها
consent-withdraw = سحب الموافقة
consents-export = ما وافق عليه الناس (CSV)
archive-title = بياناتك
archive-lead = كل ما يُحفظ عنك هنا في ملف واحد: صفحات تقرؤها من دون الموقع، والمحتوى نفسه في جداول، وبصيغة JSON للبرامج.
archive-prove = إن مضى وقت على تسجيل دخولك، فستُسأل عن كلمة مرورك مرة أخرى.
archive-now = تنزيل بياناتي
archive-later = إعداد الملف ومراسلتي
archive-json = ملف JSON فقط، للبرامج
archive-careful = في هذا الملف معلومات كثيرة عنك. احفظه حيث لا يقرؤه غيرك.
archive-made = ملفات البيانات
archive-asked = تاريخ الطلب
archive-file = الملف
archive-size = الحجم
archive-until = متاح حتى
archive-fetch = تنزيل
archive-making = قيد الإعداد
archive-failed = تعذّر إعداده؛ اطلبه من جديد
archive-kilobytes = { $size } كيلوبايت
flash-archive-asked = يجري إعداد ملف بياناتك. سنراسلك متى أصبح جاهزًا.
archive-name = الاسم
archive-confirmed = تاريخ تأكيد العنوان
archive-language = اللغة
archive-roles = الأدوار
archive-since = الحساب منذ
archive-last-seen = آخر زيارة
archive-what = البيان
archive-value = القيمة
archive-scope = أين
archive-began = منذ
archive-browsers = المتصفحات المعروفة
archive-subject = الموضوع
archive-sent = أُرسلت
archive-mails = الرسائل المرسلة إليك
archive-uploads = الملفات التي ترسلها
archive-bytes = بايت
archive-log = ما جرى
archive-book-title = ما يحفظه { $site } عنك
archive-book-made = أُعدّ في { $time }
archive-contents = المحتويات
archive-nothing = لا شيء محفوظ هنا.
archive-missing-title = ما ليس في هذا الملف
archive-missing = الأسرار مثل بصمة كلمة مرورك، وما لا يزيد على تكرار ما سبق بصورة أخرى، وعمل الآخرين. ولا تُحفظ نصوص الرسائل بعد إرسالها.
archive-readme-index = كل المحتوى للقراءة؛ افتحه بأي متصفح، ولو من دون اتصال بالإنترنت
archive-readme-json = المحتوى نفسه للبرامج
archive-readme-tables = تُفتح الجداول التالية بأي برنامج جداول (CSV، UTF-8).
audit-act-retention-changed = تغيير قاعدة من قواعد مدد الحفظ
audit-act-retention-run = تطبيق قواعد مدد الحفظ
audit-act-register-changed = تغيير سجل معالجة البيانات
audit-act-consents-exported = تنزيل الموافقات
audit-act-data-asked = تنزيل الشخص بياناته
mail-unused-subject = سيُمحى حسابك في { $site }
mail-unused-text = لم يستخدم أحد حسابك في { $site } منذ وقت طويل. سيُمحى بعد { $day }، مع كل ما يدل على هويتك.
mail-unused-else = للإبقاء عليه، سجّل الدخول مرة واحدة قبل ذلك. وإن لم تعد تحتاج إليه، فلا يلزمك فعل شيء.
mail-erased-subject = حُذف حسابك في { $site }
mail-erased-text = حُذف حسابك في { $site } في { $time } (التوقيت العالمي UTC).
mail-erased-gone = مُحي اسمك وعنوانك وملفك الشخصي وجلساتك وإجاباتك والرسائل المرسلة إليك.
mail-erased-stays = وما بقي لم يعد يحمل أي اسم:
mail-erased-receipt = رقم هذا التأكيد: { $receipt }. هذه آخر رسالة، ولا يُحفظ عنوانك بعدها.
mail-archive-subject = بياناتك من { $site } جاهزة
mail-archive-text = الملف الذي يضم كل ما يحفظه { $site } عنك جاهز. يمكنك تنزيله خلال أسبوع، بعد تسجيل الدخول.

### Groups of the site, and directories
groups-title = المجموعات
groups-lead = أشخاص يجمعهم أمر واحد، أيًّا كانت الدورة التي يتابعونها. ويمكن للمجموعة أن تمنح أعضاءها أدوارًا.
groups-search = البحث عن مجموعة
groups-none = لا توجد مجموعات بعد
groups-none-text = أنشئ مجموعة هنا، أو دع دليل المؤسسة يجلب مجموعاته.
groups-name = اسم المجموعة
groups-name-wrong = سمِّ المجموعة باسم لا يزيد على 120 حرفًا.
groups-name-taken = توجد مجموعة بهذا الاسم بالفعل.
groups-members = الأعضاء
groups-roles = أدوار الأعضاء
groups-kept = من يديرها
groups-kept-directory = دليل المؤسسة
groups-kept-hand = مديرو الموقع
groups-made = تاريخ الإنشاء
groups-new = مجموعة جديدة
groups-make = إنشاء المجموعة
groups-more = المزيد
groups-cancel = العودة
groups-add = إضافة شخص
groups-add-button = إضافة إلى المجموعة
groups-find = أو البحث عن شخص له حساب
groups-inside = هو في المجموعة.
groups-no-person = لا أحد له حساب بهذا العنوان.
groups-directory-note = يدير دليل المؤسسة هذه المجموعة: ما تغيّره هنا قد يعيده الدليل إلى ما كان عليه.
groups-empty = لا أحد في هذه المجموعة بعد.
groups-since = عضو منذ
groups-take-out = إخراج
groups-rename = تغيير الاسم
groups-roles-hint = من كان في المجموعة فله هذه الأدوار، ومن خرج منها فقدها. أما ما مُنح يدويًا فيبقى.
groups-roles-button = حفظ الأدوار
groups-directory = السماح لدليل المؤسسة بتغيير هذه المجموعة
groups-directory-hint = عندئذٍ يمكن للدليل عبر SCIM 2.0 أن يغيّر اسم المجموعة وأن يحذفها وأن يحدد من فيها. وإن كانت تمنح أدوارًا، فالدليل هو من يقرر من ينالها.
groups-delete = حذف المجموعة
groups-delete-ask = أتريد حذف المجموعة «{ $name }»؟
groups-delete-text = تبقى لمن فيها حساباتهم ودوراتهم وما مُنح لهم يدويًا.
groups-delete-members = { $n ->
    [zero] ليس فيها أحد.
    [one] فيها شخص واحد.
    [two] فيها شخصان.
    [few] فيها { $number } أشخاص.
    [many] فيها { $number } شخصًا.
   *[other] فيها { $number } شخص.
}
groups-delete-roles = ويفقدون ما لا تمنحه إلا هذه المجموعة: { $roles }.
groups-flash-made = أُنشئت المجموعة. أضف أعضاءها.
groups-flash-saved = تم الحفظ.
groups-flash-deleted = حُذفت المجموعة.
groups-flash-added = أُضيف الشخص إلى المجموعة.
groups-flash-removed = لم يعد الشخص في المجموعة.
groups-person-none = ليس في أي مجموعة.
groups-person-gives = تمنح: { $roles }
groups-person-roles = وله عبر المجموعات أيضًا: { $roles }. لسحب هذه الأدوار أخرج الشخص من المجموعة.
groups-merge = { $n ->
    [zero] لا عضوية في أي مجموعة
    [one] العضوية في مجموعة واحدة
    [two] العضوية في مجموعتين
    [few] العضوية في { $n } مجموعات
    [many] العضوية في { $n } مجموعة
   *[other] العضوية في { $n } مجموعة
}
groups-features-invites = دعوة من يضيفهم دليل المؤسسة
groups-features-invites-hint = تصل إلى كل منهم رسالة فيها رابط لاختيار كلمة مرور. أبقِ هذه الميزة متوقفة إن كانوا يسجّلون الدخول عبر مؤسستك.
scope-groups-read = قراءة المجموعات: مجموعات دوراتك، ولمديري الموقع مجموعات الموقع
scope-groups-write = إنشاء المجموعات وتغييرها وحذفها وتحديد من فيها
scope-scim = السماح لدليل المؤسسة بإبقاء الحسابات والمجموعات مطابقة له (SCIM 2.0)
audit-act-provisioned = إضافة حساب من دليل المؤسسة
audit-act-deprovisioned = سحب حساب من دليل المؤسسة
audit-act-site-group-made = إنشاء مجموعة
audit-act-site-group-renamed = تغيير اسم مجموعة
audit-act-site-group-deleted = حذف مجموعة
audit-act-site-group-roles = تغيير أدوار مجموعة
audit-act-site-group-members = تغيير أعضاء مجموعة
audit-act-site-group-member-added = إضافة شخص إلى مجموعة
audit-act-site-group-member-removed = إخراج شخص من مجموعة
