minutes-short = { $n } د
hours-short = { $n } س
hours-minutes-short = { $h } س و{ $m } د
level-introductory = تمهيدي
level-intermediate = متوسط
level-advanced = متقدم
theme-chemicals-and-waste = المواد الكيميائية والنفايات
theme-mercury = الزئبق
theme-trade = التجارة
theme-products-and-processes = المنتجات والعمليات
theme-emissions-and-releases = الانبعاثات والإطلاقات
theme-national-reporting = الإبلاغ الوطني
theme-capacity-building = بناء القدرات
theme-digital-skills = المهارات الرقمية
theme-biodiversity = التنوع البيولوجي
theme-climate = المناخ
kind-course = دورة
kind-lesson = درس
kind-quiz = اختبار
state-todo = لم يُنجز بعد
state-done = منجز
state-passed = تم اجتيازه
state-failed = لم يُجتز بعد
state-locked = مقفل
quoted = «{ $text }»
lock-opens = يُفتح في { $time }.
lock-closed = أُغلق في { $time }.
lock-requires = أكمل أولًا { $activities }.
condition-viewed = فتح الصفحة
condition-minutes = قضاء { $time } في الدرس
condition-marked = وضع علامة «منجز»
condition-answered = الإجابة عن كل سؤال في النص
condition-submitted = تسليم الاختبار
condition-graded = تسليم الاختبار والحصول على درجة
condition-passed = بلوغ { $percent } في الاختبار
my-learning = دوراتي
breadcrumb = مكانك في الموقع
progress-label = تقدّمك
progress-count = { $of ->
    [zero] { $done-text } من { $of-text } نشاط
    [one] { $done-text } من نشاط واحد
    [two] { $done-text } من نشاطين
    [few] { $done-text } من { $of-text } أنشطة
    [many] { $done-text } من { $of-text } نشاطًا
   *[other] { $done-text } من { $of-text } نشاط
 }
looking-on = أنت تطّلع على الدورة بصفتك من فريقها: لا يُحتسب شيء مما تفعله هنا.
course-completed-title = أكملت هذه الدورة
course-completed-on = تاريخ الإكمال: { $time }.
set-by-staff = حدّده فريق الدورة: { $reason }
statement-open = إفادة الإكمال
continue-course = متابعة
start-course = بدء الدورة
nothing-open = لا شيء مفتوح لك الآن. وكل ما هو مقفل مذكور عنده متى يُفتح أو كيف.
optional = اختياري
best-grade = أفضل نتيجة { $percent }
still-to-do = ما بقي عليك: { $conditions }.
earlier-activities = من إصدار سابق
earlier-activities-note = أكملت هذه الأنشطة. لم تعد جزءًا من الدورة، لكن سجلك يحتفظ بها.
finish-title = متى تُعدّ الدورة مكتملة؟
finish-all = { $of ->
    [zero] أكمل جميع الأنشطة، وعددها { $text } (ما عدا الاختياري منها).
    [one] أكمل النشاط الوحيد.
    [two] أكمل النشاطين كليهما (ما عدا الاختياري).
    [few] أكمل جميع الأنشطة، وعددها { $text } (ما عدا الاختياري منها).
    [many] أكمل جميع الأنشطة، وعددها { $text } (ما عدا الاختياري منها).
   *[other] أكمل جميع الأنشطة، وعددها { $text } (ما عدا الاختياري منها).
 }
finish-any = { $n ->
    [zero] أكمل { $text } من الأنشطة المحتسبة.
    [one] أكمل نشاطًا واحدًا من الأنشطة المحتسبة.
    [two] أكمل نشاطين من الأنشطة المحتسبة.
    [few] أكمل { $text } من الأنشطة المحتسبة.
    [many] أكمل { $text } من الأنشطة المحتسبة.
   *[other] أكمل { $text } من الأنشطة المحتسبة.
 }
finish-grade = احصل على متوسط { $percent } في الاختبارات.
finish-not-before = ليس قبل { $day }.
version-line = الإصدار { $number } بتاريخ { $day }
about-course = عن هذه الدورة
staff-page = لفريق الدورة
leave-title = مغادرة هذه الدورة
leave-note = يمكنك العودة ما دامت الدورة مفتوحة. ويبقى ما أكملته محفوظًا.
leave = مغادرة الدورة
takes-about = المدة نحو { $time }
fallback-notice = هذا المحتوى غير متاح بعد باللغة { $wanted }، وهو معروض لك باللغة { $shown }.
glossary-title = مصطلحات مستخدمة هنا
lesson-done-title = هذا الدرس منجز
lesson-todo-title = لإكمال هذا الدرس
completed-on = تاريخ الإكمال: { $time }.
mark-done = وضع علامة «منجز»
mark-not-done = إزالة العلامة
minutes-without-scripts = إذا كان متصفحك لا يحتسب الوقت، فعُد بعد انقضائه وضع علامة «منجز» على الدرس.
lesson-contents = في هذا الدرس
previous = السابق
next = التالي
lesson-way = السابق والتالي
lesson-tools = القراءة
text-smaller = تصغير النص
text-larger = تكبير النص
print = طباعة
lesson-languages = لغات هذا الدرس
lesson-resume = المتابعة من حيث توقفت
activity-locked = هذا النشاط مقفل
not-enrolled = هذه الصفحة للملتحقين بالدورة. افتح صفحة الدورة والتحق بها.
back-to-course = العودة إلى الدورة
refused-unconfirmed = أكّد بريدك الإلكتروني أولًا: افتح الرابط الوارد في الرسالة التي أرسلناها إليك. ويمكنك طلب رسالة جديدة من صفحة حسابك.
refused-not-yet = يُفتح باب الالتحاق في { $time }. عُد حينئذ.
refused-closed = أُغلق باب الالتحاق في { $time }. اسأل فريق الدورة هل ستُعقد مرة أخرى.
refused-full = شُغلت جميع المقاعد، وعددها { $places }. اسأل فريق الدورة هل ستتاح مقاعد.
refused-missing = أكمل أولًا { $courses }.
refused-code = هذا ليس رمز هذه الدورة. تحقّق منه لدى من أعطاك إياه، ثم اكتبه من جديد.
home-title = تعلّم ما يتطلبه عملك
home-lead = دورات بست لغات، للموظفين الحكوميين ولكل من يعمل معهم. وهي خفيفة تناسب الاتصال البطيء، ولك أن تتوقف وتتابع متى شئت.
home-find = البحث عن دورة
home-register = إنشاء حساب
home-courses = الدورات
catalogue-title = الدورات
catalogue-lead = ابحث بكلماتك، أو ضيّق القائمة.
search-label = البحث في الدورات
search-button = بحث
search-unavailable = البحث معطّل في الوقت الحالي. هذه جميع الدورات؛ جرّب البحث من جديد بعد بضع دقائق.
search-corrected = النتائج معروضة لعبارة «{ $text }».
search-relaxed = لا توجد دورة فيها كل هذه الكلمات. في الدورات التالية بعضها.
courses-found = { $n ->
    [0] لم يُعثر على أي دورة
    [zero] لم يُعثر على أي دورة
    [one] دورة واحدة
    [two] دورتان
    [few] { $text } دورات
    [many] { $text } دورة
   *[other] { $text } دورة
 }
sort-label = الترتيب
sort-relevance = الأنسب أولًا
sort-new = الأحدث أولًا
sort-short = الأقصر أولًا
list-nothing = لا توجد دورة مطابقة
list-nothing-text = جرّب كلمات أقل أو كلمات أخرى، أو امسح ما يضيّق القائمة.
list-all = عرض جميع الدورات
list-nothing-yet = لا دورات بعد
list-nothing-yet-text = ستظهر الدورات هنا متى نُشرت.
facet-theme = الموضوع
facet-language = اللغة
facet-level = المستوى
facet-length = المدة
length-short = أقل من ساعة
length-medium = من ساعة إلى ثلاث ساعات
length-long = أكثر من ثلاث ساعات
facets-label = تضييق القائمة
facets-apply = عرض
facets-clear = مسح الكل
pages-label = الصفحات
page-of = الصفحة { $page } من { $last }
course-aims = ما ستتمكن منه
course-outline = محتوى الدورة
course-audience = لمن هذه الدورة
course-about = لمحة سريعة
course-prerequisites = ما ينبغي إكماله أولًا
open-course = فتح الدورة
requested-title = أُرسل طلبك
requested-text = سيجيب فريق الدورة عنه، وستصلك رسالة بالبريد.
sign-in-to-enrol = تسجيل الدخول للالتحاق
enrol-not-now = لا يمكنك الالتحاق الآن
look-inside = الاطلاع بصفتك من الفريق
enrol-code = الرمز
enrol-code-hint = حصلت عليه ممن دعاك.
enrol = الالتحاق بالدورة
enrol-ask = طلب الالتحاق
enrol-ask-hint = يجيب فريق الدورة عن طلبك بالبريد.
how-self = مفتوحة لكل من لديه حساب
how-code = برمز
how-approval = بموافقة فريق الدورة
fact-length = المدة
fact-languages = اللغات
fact-authors = إعداد
fact-licence = الترخيص
fact-version = الإصدار
fact-enrolment = طريقة الالتحاق
fact-keywords = الكلمات المفتاحية
flash-enrolled = التحقت بالدورة. يسرّنا وجودك معنا.
flash-left = غادرت الدورة. ويبقى ما أكملته محفوظًا.
flash-done = أُنجز الدرس. أحسنت القراءة.
mine-nothing = لا شيء هنا بعد
mine-nothing-text = ابحث عن دورة والتحق بها. ستظهر هنا، ولك أن تتابعها متى شئت.
mine-going = جارية
mine-upcoming = قادمة
mine-completed = مكتملة
transcript-title = السجل الدراسي
transcript-name = الاسم
transcript-issued = تاريخ الإصدار
transcript-issuer = جهة الإصدار
transcript-note = هذا السجل للعلم فقط. أما إفادة الإكمال، وفيها رمز يمكن لأي شخص التحقق به، فتجدها في صفحة كل دورة مكتملة.
transcript-completed = { $course }: أُكملت في { $day }
transcript-going = { $course }: غير مكتملة
transcript-activity = النشاط
transcript-state = الحالة
transcript-grade = أفضل نتيجة
transcript-date = تاريخ الإكمال
statement-title = إفادة إكمال
statement-opening = تفيد هذه الوثيقة بإكمال
statement-middle = الدورة التالية
statement-date = تاريخ الإكمال
statement-check = يمكن لأي شخص التحقق من هذه الإفادة على العنوان
statement-valid = هذه الإفادة صالحة
statement-invalid = لم تعد هذه الإفادة صالحة
statement-erased = شخص حذف حسابه
