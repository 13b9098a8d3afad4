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

### Site: audit log
audit-title = سجل الوقائع
audit-lead = ما جرى هنا: من فعله، ولمن، ومن أين. يمكن قراءة القيود ولا يمكن تغييرها.
audit-whole-title = هل السجل سليم؟
audit-whole-text = يحمل كل قيد بصمة القيد الذي قبله. فإذا غيّر أحدٌ قيدًا أو أضافه أو حذفه من خارج هذا البرنامج كشف الفحص موضعه. يُفحص السجل كل يوم.
audit-good = { $n ->
    [zero] فُحص في { $at }: لا قيود بعد.
    [one] فُحص في { $at }: قيد واحد لم يتغير.
    [two] فُحص في { $at }: قيدان لم يتغيرا.
    [few] فُحص في { $at }: { $text } قيود لم يتغير منها شيء.
    [many] فُحص في { $at }: { $text } قيدًا لم يتغير منها شيء.
   *[other] فُحص في { $at }: { $text } قيد لم يتغير منها شيء.
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
audit-actor-email = فعله (عنوان البريد)
audit-subject-email = فُعل له (عنوان البريد)
audit-action = الفعل
audit-any = أيّ
audit-from-day = من
audit-until-day = إلى، مع هذا اليوم
audit-filter-button = عرض
audit-filter-clear = عرض الكل
audit-nobody = لم يُكتب شيء عن هذا العنوان: إما أنه ليس لأحد، أو أن صاحبه لم يفعل شيئًا بعد.
audit-none-title = لا قيود
audit-none = لا شيء في السجل يوافق ما طلبت.
audit-older = قيود أقدم
audit-export = تنزيل بصيغة CSV
audit-when = متى
audit-what = ماذا
audit-who = من فعله
audit-to-whom = لمن
audit-where = من الشبكة
audit-number = الرقم
audit-program = لم يكن أحد مسجّل الدخول، أو فعله البرنامج
audit-gone = شخص لم يعد هنا
audit-act-signed-in = تسجيل دخول
audit-act-sign-in-failed = تسجيل دخول فاشل
audit-act-sign-ins-ended = إنهاء تسجيلات الدخول
audit-act-registered = إنشاء حساب
audit-act-registered-again = محاولة إنشاء حساب بعنوان معروف
audit-act-confirmation-asked = طلب رسالة التأكيد من جديد
audit-act-confirmed = تأكيد العنوان
audit-act-reset-asked = طلب كلمة مرور جديدة
audit-act-password-reset = كلمة مرور جديدة بالرابط
audit-act-password-changed = تغيير كلمة المرور
audit-act-address-asked = طلب عنوان آخر
audit-act-address-changed = تغيير العنوان
audit-act-profile = تغيير الملف الشخصي
audit-act-erased = حذف الحساب
audit-act-roles = تغيير الأدوار
audit-act-suspended = إيقاف الحساب
audit-act-restored = إعادة الحساب
audit-act-first = إنشاء أول مدير للموقع
audit-act-made-by-operator = إنشاء حساب من مشغّل الموقع
audit-act-reset-by-operator = كلمة مرور عيّنها مشغّل الموقع
audit-act-demo = إنشاء حساب تجريبي
audit-act-staff-added = تعيين في طاقم دورة
audit-act-staff-removed = إنهاء التعيين في طاقم دورة
audit-act-reevaluated = تطبيق قاعدة الإكمال على الجميع
audit-act-completion-set = تحديد الإكمال يدويًا
audit-act-statement-withdrawn = سحب إفادة إكمال
audit-act-statement-restored = إعادة إفادة إكمال
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

### Site: jobs
jobs-title = المهام
jobs-lead = ما يعمله الموقع في الخلفية، كإرسال الرسائل. وما فشل نهائيًا ينتظرك هنا.
jobs-states = حالات المهام
jobs-tab = { $state } ({ $number })
jobs-dead = فشلت نهائيًا
jobs-running = قيد التنفيذ
jobs-queued = في الانتظار
jobs-none-title = لا شيء
jobs-none-dead = لم تفشل أي مهمة نهائيًا.
jobs-none-running = لا شيء قيد التنفيذ الآن.
jobs-none-queued = لا شيء في الانتظار.
jobs-older = مهام أقدم
jobs-kind = النوع
jobs-any-kind = كل الأنواع
jobs-show = عرض
jobs-age = العمر
jobs-due = موعدها
jobs-died = وقت الفشل
jobs-attempts = المحاولات
jobs-error = آخر خطأ
jobs-act = ما العمل
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
jobs-retry-all = إعادة محاولة هذه كلها
jobs-delete = حذف
jobs-delete-all = حذف هذه كلها
jobs-delete-title = حذف المهام الفاشلة؟
jobs-delete-text = { $n ->
    [zero] لن تُحذف أي مهمة.
    [one] تُحذف مهمة واحدة ولن يُنجز عملها أبدًا. لا يمكن التراجع عن ذلك.
    [two] تُحذف مهمتان ولن يُنجز عملهما أبدًا. لا يمكن التراجع عن ذلك.
    [few] تُحذف { $text } مهام ولن يُنجز عملها أبدًا. لا يمكن التراجع عن ذلك.
    [many] تُحذف { $text } مهمة ولن يُنجز عملها أبدًا. لا يمكن التراجع عن ذلك.
   *[other] تُحذف { $text } مهمة ولن يُنجز عملها أبدًا. لا يمكن التراجع عن ذلك.
 }
jobs-delete-button = حذف نهائي
jobs-delete-no = إبقاء
flash-jobs-retried = ستُعاد المحاولة.
flash-jobs-deleted = تم الحذف.
flash-jobs-gone = لم يبق ما يُعمل: لم تعد هذه المهام بين الفاشلة.

### Site: mail log
mailbox-filter = تضييق القائمة
mailbox-filter-to = إلى (عنوان البريد كاملًا)
mailbox-filter-any = أيّ
mailbox-filter-button = عرض
mailbox-filter-clear = عرض الكل
mailbox-none-such = لا رسالة توافق ما طلبت.
mailbox-failed-some = { $n ->
    [zero] لم تفشل أي رسالة.
    [one] فشلت رسالة واحدة. اطّلع على السبب وأعد إرسالها.
    [two] فشلت رسالتان. اطّلع على السبب وأعد إرسالهما.
    [few] فشلت { $text } رسائل. اطّلع على الأسباب وأعد إرسالها.
    [many] فشلت { $text } رسالة. اطّلع على الأسباب وأعد إرسالها.
   *[other] فشلت { $text } رسالة. اطّلع على الأسباب وأعد إرسالها.
 }
mailbox-resend = إعادة الإرسال
flash-mail-resent = الرسالة في طريقها من جديد.
flash-mail-not-resent = لم يُرسل شيء: لم تفشل الرسالة، أو لم يعد نصها محفوظًا.

### Site: storage
storage-title = التخزين
storage-lead = ما هو مخزَّن كما كان في { $date }. يُقاس مرة كل يوم.
storage-kind = النوع
storage-megabytes = ميغابايت
storage-files = الملفات
storage-week = في أسبوع
storage-month = في 30 يومًا
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
health-database-todo = تحقق من أن قاعدة البيانات تعمل ويمكن الوصول إليها، وأن البرنامج وقاعدة البيانات من إصدار واحد.
health-writable = الكتابة في قاعدة البيانات
health-writable-todo = امنح البرنامج حق الكتابة، وتأكد من أن القرص غير ممتلئ.
health-folder = مجلد البيانات
health-folder-todo = امنح البرنامج حق الكتابة فيه.
health-space = المساحة المتاحة
health-space-todo = أفسح مكانًا على القرص. يمكن حذف النسخ الاحتياطية القديمة.
health-files = الملفات
health-files-todo = أعد الملفات الناقصة من نسخة احتياطية، أو استورد دوراتها من جديد.
health-clock = الساعة
health-clock-todo = اضبط ساعة الجهاز واجعلها تتبع خادم وقت.
health-jobs = المهام الفاشلة
health-jobs-todo = اقرأ أخطاءها في صفحة «المهام»، وأصلح السبب، ثم أعد المحاولة.
health-queue = المهام المنتظرة
health-queue-todo = تحقق من أن عاملًا يشتغل، ومما يكتبه في سجله.
health-mail = خادم البريد
health-mail-todo = راجع عنوان خادم البريد واسمه وكلمة مروره في الإعدادات. وحتى ذلك الحين تنتظر الرسائل.
health-failed-mails = الرسائل الفاشلة
health-failed-mails-todo = اقرأ الأسباب في صندوق البريد، وأصلحها، ثم أعد الإرسال.
health-backups = النسخ الاحتياطية
health-backups-todo = اجعل نسخة احتياطية تُصنع كل يوم، واحتفظ بصورة منها على جهاز آخر. وإن كانت نسخك محفوظة في مكان آخر فتحقق منها هناك.
health-search = البحث
health-search-todo = تحقق من أن خادم البحث يعمل ويمكن الوصول إليه.
health-languages = لغات البرنامج
health-languages-todo = تظهر بعض الكلمات بالإنجليزية. ثبّت إصدارًا كاملًا من البرنامج.
health-address = عنوان الموقع
health-address-todo = عيّن العنوان الذي يستعمله الناس، وشهادة لـ https.
health-certificate = الشهادة
health-certificate-todo = جدّد الشهادة.
health-audit = سجل الوقائع
health-audit-todo = أبقِ قاعدة البيانات كما هي وابحث عمّن كان يستطيع الكتابة فيها. انظر «سجل الوقائع».

### Site: name, look and texts
site-title = الاسم والمظهر
site-lead = ما يراه الناس من مؤسستك في كل صفحة.
site-look = الاسم والألوان
site-name = اسم الموقع
site-name-hint = بكل لغة كما يعرفه قراؤها. وحيث يُترك فارغًا يظهر الاسم باللغة الأساسية.
site-name-long = هذا الاسم طويل جدًا أو فيه محارف لا يمكن عرضها. اكتب 60 حرفًا على الأكثر.
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
site-logo-button = استعمال هذه الصورة
site-logo-remove = إزالة الشعار
site-logo-empty = اختر صورة أولًا.
site-logo-large = هذا الملف كبير جدًا. الحد الأقصى { $kilobytes } كيلوبايت.
site-logo-pixels = في هذه الصورة نقاط أكثر من اللازم. الحد الأقصى 6000 نقطة لكل ضلع.
site-logo-drawing = لا تُقبل الرسوم المتجهة (SVG) لأنها قد تحمل برامج. احفظها بصيغة PNG وأعد المحاولة.
site-logo-unreadable = ليست هذه صورة PNG أو JPEG أو WebP، أو أنها تالفة. اختر ملفًا آخر.
site-texts = الصفحة الأولى وأسفل الصفحات
site-welcome = الترحيب في الصفحة الأولى
site-welcome-hint = بصيغة Markdown، مثل **غامق** أو [كلمات](https://example.org). وإن تُركت كلها فارغة ظهر ترحيبنا.
site-welcome-long = نص الترحيب باللغة { $language } طويل جدًا. اكتب 10000 حرف على الأكثر.
site-footer = روابط أسفل الصفحات
site-footer-hint = رابط في كل سطر: كلمات = عنوان. مثلًا: اتصل بنا = mailto:help@example.org
site-footer-wrong = { $language }، السطر { $line }: اكتبه هكذا: كلمات = عنوان. يبدأ العنوان بـ https://‎ أو http://‎ أو mailto:‎ أو بشرطة مائلة. 12 رابطًا على الأكثر.
flash-site-saved = تم الحفظ. يراه الجميع من الآن.

### Site: languages and features
languages-title = اللغات
languages-lead = اللغات التي يستطيع الناس استعمال الموقع بها.
languages-offered = اللغات المتاحة
languages-offered-hint = من يفتح صفحة بلغة أخرى يُنقل إلى اللغة الأساسية. ولا يضيع شيء مما كُتب بها.
languages-place = الترتيب
languages-default = اللغة الأساسية
languages-default-hint = للقراء الذين لا تتاح لغتهم.
languages-none = أتح لغة واحدة على الأقل.
languages-default-wrong = اختر إحدى اللغات المتاحة.
features-title = الميزات
features-lead = ما يفعله هذا الموقع وما لا يفعله.
features-on = الميزات العاملة
features-registration = ينشئ الناس حساباتهم بأنفسهم
features-registration-hint = يستطيع أي شخص إنشاء حساب؛ ومن دونها تنشئ أنت الحسابات.
features-catalogue = الدورات ظاهرة للجميع
features-catalogue-hint = يرى الجميع ما يوجد من دورات؛ ومن دونها لا يراها إلا من سجّل الدخول.
features-statements = يستطيع الجميع التحقق من إفادات الإكمال
features-statements-hint = يتحقق من الإفادة كل من لديه رمزها؛ ومن دونها لا يستطيع ذلك إلا من سجّل الدخول.
register-closed = في هذا الموقع ينشئ القائمون عليه الحسابات. اطلب منهم حسابك.

### Site: policies
policies-title = السياسات
policies-lead = قواعد هذا الموقع كما هي الآن وكما كانت.
policies-none-title = لا سياسات بعد
policies-none = لم يُنشر شيء هنا.
policies-version = الإصدار { $number }، { $date }
policies-versions = كل الإصدارات
policies-retired = لم يعد العمل بهذه السياسة ساريًا.
policies-old = هذا إصدار قديم.
policies-to-newest = اقرأ الإصدار الساري
policies-other-language = هذا النص متاح باللغة { $language } فقط.
policies-ask-title = هل توافق؟
policies-ask = لهذا الموقع سياسات جديدة. يمكنك المتابعة أيًا كان جوابك.
policies-ask-read = اقرأها
policies-agree = أوافق
policies-agree-all = أوافق على هذه كلها
policies-not-now = ليس الآن
policies-mine = السياسات وأجوبتك
policies-mine-lead = ما هو سارٍ هنا وما وافقت عليه. يمكنك تغيير رأيك في أي وقت.
policies-policy = السياسة
policies-agreed-at = وافقت في
policies-not-agreed = لم توافق
policies-answer = جوابك
policies-withdraw = سحب موافقتي
policies-desk-lead = شروط الاستخدام، وإشعار الخصوصية، ومدونة السلوك: لكل منها إصدارات تبقى مقروءة.
policies-desk-none = ابدأ بإشعار الخصوصية.
policies-slug = الكلمة في الرابط
policies-slug-hint = كلمة قصيرة للرابط، مثل privacy أو terms. الحروف a إلى z والأرقام والشرطات فقط. لا يتغير بعد ذلك.
policies-slug-wrong = استعمل من 2 إلى 40 محرفًا: a إلى z وأرقامًا وشرطات.
policies-slug-taken = توجد سياسة بهذا العنوان.
policies-new = سياسة جديدة
policies-new-button = ابدأ
policies-state = الحالة
policies-state-retired = غير سارية
policies-state-unpublished = لم تُنشر بعد
policies-draft = مسودة
policies-see = كما يراها الجميع
policies-draft-title = نص الإصدار القادم
policies-draft-hint = بأكثر ما تستطيع من اللغات. ومن يقرأ بلغة أخرى يراه باللغة الأساسية.
policies-title-field = العنوان
policies-text-field = النص (Markdown)
policies-title-missing = { $language }: اكتب عنوانًا من 120 حرفًا على الأكثر.
policies-text-missing = { $language }: النص ناقص أو يزيد على 100000 حرف.
policies-empty = اكتبه بلغة واحدة على الأقل.
policies-save-draft = حفظ المسودة
policies-publish-title = النشر
policies-publish-text = تصبح المسودة المحفوظة الإصدار { $number } وتسري فورًا. لا يمكن تغيير إصدار منشور.
policies-asks = سؤال الجميع هل يوافقون
policies-asks-hint = يُسأل كل شخص مرة واحدة في صفحته التالية. لا يُمنع أحد من شيء، ويُحفظ الجواب.
policies-publish-button = نشر هذا الإصدار
policies-retire-text = متى انتهى العمل بها لم تعد تُذكر في القائمة ولا يُسأل عنها أحد. وتبقى إصداراتها مقروءة.
policies-retire = إنهاء العمل بها
policies-restore = إعادة العمل بها
flash-answer-saved = شكرًا لك. حُفظ جوابك.
flash-policy-saved = تم الحفظ.
flash-policy-published = تم النشر.
flash-policy-no-draft = لا مسودة لنشرها. احفظ واحدة أولًا.

### Site: the administrator's overview
admin-group-work = الأشخاص والدورات
admin-group-site = الموقع
admin-group-upkeep = الصيانة
first-list-title = الخطوات الأولى
first-list-lead = خمسة أمور ويصبح موقعك جاهزًا. تختفي القائمة متى أُنجزت.
first-list-look = الاسم والمظهر
first-list-look-text = أعطِ الموقع اسم مؤسستك وشعارها وألوانها.
first-list-languages = اللغات
first-list-languages-text = اختر اللغات المتاحة واللغة الأساسية.
first-list-mail = البريد
first-list-mail-text = من دون خادم بريد لا تصل رسالة إلى أحد. يعيّنه مشغّل الجهاز في الإعدادات.
first-list-course = الدورة الأولى
first-list-course-text = ضع دورة من دوراتك على الموقع.
first-list-people = الأشخاص
first-list-people-text = أدخل أول الأشخاص وأعطهم أدوارهم.
first-list-done = تم
first-list-tick = وضع علامة «تم»
first-list-hide = إخفاء هذه القائمة
