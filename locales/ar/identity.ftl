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
people-none = لا ترد هذه الحروف في أي اسم أو عنوان أو مؤسسة.
people-older = حسابات أقدم
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

### The API: access tokens, webhooks, the reference
scope-profile-read = معرفة من أنت
scope-courses-read = قراءة الدورات، وملفاتها حيث تكون من فريقها
scope-courses-write = نشر إصدارات الدورات
scope-enrolments-read = قراءة الالتحاقات
scope-enrolments-write = الالتحاق بالدورات ومغادرتها
scope-progress-read = قراءة التقدم
scope-progress-write = وسم أنشطتك بأنها فُتحت أو أُنجزت
scope-completions-read = قراءة ما أُكمل من الدورات
scope-people-read = قراءة حسابات الجميع
scope-people-write = دعوة الأشخاص وتغيير الأدوار وإيقاف الحسابات
api-scope-missing = يلزم رمزَ الوصول النطاق { $scope }. أنشئ رمزًا يشمله.
api-produces = يجيب هذا العنوان بصيغة { $kinds }.
api-consumes = أرسل المحتوى بصيغة { $kinds }.
api-token-wrong = رمز الوصول خاطئ أو ملغى أو انتهى، أو حساب صاحبه موقوف. أنشئ رمزًا جديدًا.
api-address-taken = يوجد حساب بهذا العنوان بالفعل.
api-country-wrong = ليس هذا رمز بلد وفق ISO 3166 من حرفين كبيرين.
api-too-long = هذا أطول من اللازم.
tokens-title = رموز الوصول
tokens-lead = يتيح رمز الوصول لبرنامج أن يعمل باسمك في حدود تختارها. عامله معاملة كلمة المرور: لا تعطه أحدًا، وألغه حين لا تعود تحتاج إليه.
tokens-reference = ما تستطيعه البرامج: المرجع
tokens-list = رموزك
tokens-new = رمز جديد
tokens-name = الاسم
tokens-name-hint = الغرض من الرمز، لتتعرف عليه لاحقًا.
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
tokens-used = آخر استعمال
tokens-never = لم يُستعمل بعد
tokens-until = صالح حتى
tokens-state = الإلغاء
tokens-revoke = إلغاء
tokens-revoked = ملغى
tokens-over = انتهى
tokens-too-many = لديك أكبر عدد من الرموز يمكن أن يكون لشخص واحد. ألغِ أحدها أولًا.
tokens-made-before = أُنشئ هذا الرمز من قبل، وعُرض سرّه حينئذ. إن لم يكن لديك فألغِ الرمز وأنشئ غيره.
tokens-revoked-now = أُلغي الرمز. كل برنامج يستعمله يُرفض من الآن.
webhooks-title = الإشعارات البرمجية
webhooks-lead = ما يحدث هنا يُبلَّغ فورًا إلى برامج أخرى. الرسائل موقّعة وتسمّي الأشياء بمعرّفاتها؛ ومن أراد المزيد سأل واجهة البرمجة.
webhooks-one = إشعار برمجي
webhooks-none = لا إشعارات برمجية بعد
webhooks-none-text = أضف عنوانًا أدناه، واختر ما يُبلَّغ به.
webhooks-new = إشعار برمجي جديد
webhooks-make = إضافة الإشعار البرمجي
webhooks-change = تغيير
webhooks-save = حفظ
webhooks-url = العنوان
webhooks-url-hint = إلى أين تُرسل الرسائل، مثل https://portal.example.org/hooks
webhooks-url-wrong = ليس هذا عنوان ويب. يبدأ العنوان بـ https://‎ ولا يتضمن اسمًا وكلمة مرور.
webhooks-url-https = يجب أن يبدأ العنوان بـ https://‎.
webhooks-url-private = ليس هذا العنوان على الشبكة العامة. ولا يسمح بذلك إلا مشغّل الموقع.
webhooks-events = ما يُبلَّغ به
webhooks-events-wrong = اختر نوعًا واحدًا على الأقل من الأحداث.
webhooks-active = يعمل
webhooks-failing = يعمل، لكن الرسائل لا تصل
webhooks-stopped = متوقف
webhooks-failed = توقف بعد ثلاثة أيام من الإخفاق
webhooks-stop = إيقاف
webhooks-start = تشغيل
webhooks-test = إرسال رسالة تجريبية
webhooks-secret = السر
webhooks-secret-text = يتحقق به المستقبِل من التوقيعات. انسخه الآن: لن يُعرض بعد هذه المرة.
webhooks-rotate = سر جديد
webhooks-rotate-text = توقَّع الرسائل عندئذ بالسر الجديد، وبالسابق أيضًا مدة 24 ساعة، ليتسنى للمستقبِل الانتقال إليه.
webhooks-rotate-button = إنشاء سر جديد
webhooks-rotated = يوقّع السر السابق أيضًا حتى { $time }.
webhooks-delete = حذف الإشعار البرمجي
webhooks-delete-text = لا يُرسل شيء إلى هناك بعد ذلك، ويُحذف سجل رسائله.
webhooks-log = الرسائل
webhooks-log-empty = لم يُرسل شيء بعد.
webhooks-message = الرسالة
webhooks-sent = الوقت
webhooks-answer = الجواب
webhooks-again = من جديد
webhooks-again-button = إرسال من جديد
webhooks-delivered = وصلت
webhooks-not-delivered = لم تصل
webhooks-waiting = في الانتظار
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
webhooks-made-before = أُنشئ هذا الإشعار البرمجي من قبل، وعُرض سرّه حينئذ. إن لم يكن لديك فأنشئ سرًا جديدًا.
mail-invited-subject = حسابك في { $site }
mail-invited-text = أُنشئ لك حساب في { $site }. اختر كلمة مرور لتستعمله:
mail-invited-lasts = يبقى الرابط صالحًا سبعة أيام. فإن انتهى فاطلب رابطًا جديدًا من صفحة تسجيل الدخول.
mail-webhook-subject = أُوقف إشعار برمجي في { $site }
mail-webhook-text = أخفقت كل الرسائل إلى { $url }، ولذلك لم يعد يُرسل إليه شيء. اطّلع على ما جاء من أجوبة، ثم شغّله من جديد حين يعمل.
### Second step at sign-in
second-title = خطوة ثانية عند الدخول
second-lead = رمز من تطبيق أو مفتاح مرور، حتى لا تفتح كلمة المرور المسروقة وحدها شيئًا.
second-open = الإعداد أو التغيير
second-needed-title = دورك يتطلب خطوة ثانية
second-needed = إلى أن تُعدّ خطوة ثانية هنا، لا يتاح لك إلا ما يتاح لكل دارس.
second-app = رموز من تطبيق
second-app-text = يعرض تطبيق المصادقة على هاتفك رمزًا جديدًا كل نصف دقيقة، حتى دون اتصال.
second-app-begin = إعداد تطبيق
second-app-scan = امسح هذه الصورة بالتطبيق.
second-app-picture = صورة لتطبيق المصادقة؛ والسر نفسه مكتوب تحتها
second-app-by-hand = أو اكتب فيه هذا المفتاح:
second-app-code = الرمز الذي يعرضه التطبيق الآن
second-app-code-hint = ستة أرقام.
second-app-confirm = تأكيد التطبيق
second-app-since = مستخدَم منذ { $time }.
second-app-remove = إيقاف استخدام التطبيق
second-code-wrong = هذا الرمز غير صحيح أو سبق استعماله. انتظر الرمز التالي واكتبه.
second-codes = رموز الاسترداد
second-codes-left =
    { $count ->
        [zero] لم يبقَ أي رمز استرداد.
        [one] بقي رمز استرداد واحد.
        [two] بقي رمزا استرداد.
        [few] بقيت { $text } رموز استرداد.
        [many] بقي { $text } رمز استرداد.
       *[other] بقي { $text } رمز استرداد.
    }
second-codes-new = إنشاء رموز استرداد جديدة
second-codes-title = احتفظ برموز الاسترداد هذه
second-codes-keep = كل رمز يعمل مرة واحدة بدل التطبيق أو مفتاح المرور إذا فُقد جهازك. اطبعها أو اكتبها: لا تُعرض إلا الآن، وما سبقها لم يعد صالحًا.
second-passkeys = مفاتيح المرور
second-passkeys-text = يُدخلك مفتاح المرور ببصمتك أو وجهك أو رمز جهازك، دون كلمة سر.
second-passkey-name = الاسم
second-passkey-name-hint = ما تعرف به الجهاز، مثل «هاتفي».
second-passkey-since = أُنشئ في
second-passkey-used = آخر استخدام
second-passkey-never = لم يُستخدم بعد
second-passkey-add = إنشاء مفتاح مرور على هذا الجهاز
second-passkey-remove = إزالة
second-passkey-scripts = تحتاج مفاتيح المرور إلى البرامج النصية، وهي متوقفة في هذا المتصفح.
second-passkey-refused = لم ينجح ذلك. حاول مرة أخرى، أو استخدم كلمة المرور ورمزًا.
second-passkeys-many = لديك أكبر عدد ممكن من مفاتيح المرور. أزل واحدًا أولًا.
second-passkey-sign-in = الدخول بمفتاح مرور
second-ask-title = خطوة واحدة بعد
second-ask-code = الرمز
second-ask-hint = الأرقام الستة التي يعرضها تطبيقك الآن، أو أحد رموز الاسترداد.
second-ask-recovery = أحد رموز الاسترداد لديك.
second-ask-again = البدء من جديد
prove-title = هل هذا أنت؟
prove-lead = ما أنت مقدم عليه أمر حساس. أثبت مرة أخرى أنك أنت؛ ما أرسلته محفوظ وسيُنفَّذ بعد ذلك.
prove-button = متابعة
flash-second-step-removed = أُزيل ذلك.
mail-second-subject = تغيّرت الخطوة الثانية للدخول إلى { $site }
mail-second-text = أُضيف الآن في حسابك على { $site } تطبيق أو مفتاح مرور أو رموز استرداد، أو تغيّرت أو أُزيلت.
