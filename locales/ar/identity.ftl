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
people-looked = كثيرون تنطبق عليهم كل كلمة على حدة، وقليلون تنطبق عليهم الكلمات كلها. وقد شمل البحث جزءًا منهم.
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
audit-fault-cut-off = كان السجل أطول من ذلك.
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
webhooks-older = رسائل أقدم
