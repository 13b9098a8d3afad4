error-cross-site = أُرسلت هذه الاستمارة من موقع آخر، ولذلك لم يتغيّر شيء. افتح الصفحة هنا، ثم أرسل الاستمارة من جديد.
error-form = لم يصل جزء من الاستمارة كما ينبغي، ولذلك لم يتغيّر شيء. ارجع، وأعد تحميل الصفحة، ثم أرسل الاستمارة من جديد.
error-too-large = حجم ما أرسلته يزيد على { $kilobytes } كيلوبايت، ولذلك لم يتغيّر شيء. ارجع واختصره، ثم أرسله من جديد.
shell-skip = الانتقال إلى المحتوى
shell-menu = القائمة
shell-main-nav = القائمة الرئيسية
shell-language = اللغة
shell-search = بحث
shell-search-hint = البحث في الموقع
shell-account = حسابك
shell-sign-in = تسجيل الدخول
shell-register = إنشاء حساب
shell-sign-out = تسجيل الخروج
shell-theme = الألوان
shell-theme-auto = كما في جهازي
shell-theme-light = فاتحة
shell-theme-dark = داكنة
shell-footer-nav = عن هذا الموقع
mail-address-wrong = لا يمكن إرسال بريد إلى هذا العنوان. تحقّق منه: ينبغي أن يكون على الشكل name@example.org.
mail-footer-from = وصلتك هذه الرسالة من { $site }.
mail-footer-site = فتح { $site }
mail-footer-no-reply = نرجو عدم الرد على هذه الرسالة؛ فالردود لا يقرؤها أحد.
mail-footer-unsubscribe = إيقاف هذا النوع من الرسائل
mail-link-hint = إذا لم يعمل الزر، فانسخ هذا العنوان إلى متصفحك:

### The API
problem-malformed = تتعذر قراءة الطلب
problem-unauthorized = يلزم رمز وصول صالح
problem-forbidden = لا يحق لهذا الشخص فعل ذلك
problem-scope = رمز الوصول لا يشمل النطاق المطلوب
problem-not-found = لا شيء هنا بهذا العنوان
problem-method = هذا العنوان لا يقبل هذه الطريقة
problem-acceptable = لا يتوفر رد بالصيغة المطلوبة
problem-conflict = هذا غير ممكن في الحالة الراهنة
problem-in-progress = الطلب نفسه قيد التنفيذ
problem-precondition = تغيّر منذ ذلك الحين
problem-too-large = الطلب كبير جدًا
problem-media-type = محتوى الطلب من نوع آخر
problem-invalid = تعذّر قبول بعض القيم
problem-key-reused = استُخدم المفتاح لطلب آخر
problem-too-many = طلبات كثيرة جدًا
problem-internal = حدث خلل لدينا
api-body-broken = لم يصل المحتوى كاملًا. أرسله من جديد.
api-not-json = المحتوى ليس JSON سليمًا.
api-unknown-field = لا يوجد هنا حقل باسم «{ $name }».
api-missing-field = الحقل «{ $name }» غير موجود.
api-duplicate-field = الحقل «{ $name }» مذكور مرتين.
api-wrong-value = تعذّر قبول هذه القيمة: { $what }
api-limit = في الصفحة من سطر واحد إلى 200 سطر.
api-cursor = ليس هذا مؤشرًا لهذه القائمة. خذه من «next» في الصفحة السابقة.
api-changed-since = تغيّر بعد أن قرأته. اقرأه من جديد، ثم غيّره.
api-key-wrong = يتألف Idempotency-Key من حرف واحد إلى 255 حرفًا مرئيًا من حروف ASCII.
api-key-reused = جاء هذا المفتاح (Idempotency-Key) من قبل مع طلب آخر. استخدم مفتاحًا جديدًا لكل طلب.
api-in-progress = أول طلب بهذا المفتاح (Idempotency-Key) ما زال قيد التنفيذ. أعد المحاولة بعد لحظة.
api-empty-parameter = أعطِ هذا المعامل قيمة، أو لا تذكره.

### Privacy: what is held, and how long
retention-never = تُحفظ ما دام الموقع قائمًا: هذه القاعدة متوقفة.
retention-at-once = 0 يوم
retention-days = { $n ->
    [zero] { $text } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $text } أيام
    [many] { $text } يومًا
   *[other] { $text } يوم
}
retention-mails = الرسائل البريدية
retention-mails-rule = تُحفظ الرسائل البريدية مدة { $time } بعد كتابتها، ثم تُحذف.
retention-mail-texts = نصوص الرسائل التي لم تُرسل
retention-mail-texts-rule = تُحفظ نصوص الرسائل التي لم يتسلمها أي خادم بريد مدة { $time }، ثم تُفرَّغ. أما الرسائل المرسلة فيُمحى نصها فورًا.
retention-uploads = ملفات لم يكتمل رفعها
retention-uploads-rule = تُحذف الملفات التي لم يكتمل رفعها بعد { $time } من انتهاء مهلتها.
retention-events = ما تتبادله أجزاء الموقع
retention-events-rule = تُحفظ الأحداث مدة { $time } بعد تسليمها، ثم تُحذف.
retention-dead-jobs = المهام التي فشلت نهائيًا
retention-dead-jobs-rule = تُحفظ المهام التي فشلت نهائيًا مدة { $time }، ثم تُحذف.
retention-api-answers = ردود واجهة برمجة التطبيقات (API) على الطلبات المكررة
retention-api-answers-rule = تُحفظ ردود واجهة برمجة التطبيقات (API) مدة { $time }، حتى لا يُنفَّذ الطلب المرسل مرتين إلا مرة واحدة، ثم تُحذف.
personal-mail = البريد الإلكتروني
personal-mail-purpose = لتأكيد العناوين، وتعيين كلمات المرور، والتنبيه إلى التغييرات، وإبلاغ الناس بما طلبوا معرفته.
personal-mail-data = العنوان والاسم والموضوع، ونص كل رسالة إلى أن تُرسل
personal-running = تشغيل الموقع
personal-running-purpose = لتنفيذ الأعمال في الخلفية من دون أن يضيع منها شيء، ولاستلام الملفات عبر الاتصالات البطيئة.
personal-running-data = معرّفات الأشخاص في الأعمال المنتظرة أو المنجزة، وأسماء الملفات الجاري إرسالها
