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
condition-passed = بلوغ { $percent } على الأقل في الاختبار
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
set-by-staff = سجّله فريق الدورة: { $reason }
statement-open = إفادة الإكمال
continue-course = متابعة
continue-freely = مواصلة التعلّم إن شئت
start-course = بدء الدورة
nothing-open = لا شيء مفتوح لك الآن. وبجانب كل نشاط مقفل بيان متى يُفتح أو كيف.
optional = اختياري
best-grade = أفضل نتيجة { $percent }
still-to-do = ما بقي عليك: { $conditions }.
earlier-activities = من إصدار سابق
earlier-activities-note = أكملت هذه الأنشطة. لم تعد جزءًا من الدورة، لكن سجلك الدراسي يحتفظ بها.
finish-title = متى تُعدّ الدورة مكتملة؟
finish-completed = اكتملت الدورة، ولا يُطلب منك شيء آخر.
finish-all = { $of ->
    [zero] أكمل جميع الأنشطة الإلزامية، وعددها { $text }.
    [one] أكمل النشاط الإلزامي الوحيد.
    [two] أكمل النشاطين الإلزاميين.
    [few] أكمل جميع الأنشطة الإلزامية، وعددها { $text }.
    [many] أكمل جميع الأنشطة الإلزامية، وعددها { $text }.
   *[other] أكمل جميع الأنشطة الإلزامية، وعددها { $text }.
 }
finish-any = { $n ->
    [zero] أكمل { $text } من الأنشطة المحتسبة لإكمال الدورة.
    [one] أكمل نشاطًا واحدًا من الأنشطة المحتسبة لإكمال الدورة.
    [two] أكمل نشاطين من الأنشطة المحتسبة لإكمال الدورة.
    [few] أكمل { $text } من الأنشطة المحتسبة لإكمال الدورة.
    [many] أكمل { $text } من الأنشطة المحتسبة لإكمال الدورة.
   *[other] أكمل { $text } من الأنشطة المحتسبة لإكمال الدورة.
 }
finish-grade = حقّق متوسطًا لا يقل عن { $percent } في الاختبارات.
finish-not-before = لا تُعدّ الدورة مكتملة قبل { $day }.
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
minutes-without-scripts = إذا كان متصفحك لا يحتسب الوقت، فعُد بعد انقضائه، ثم ضع علامة «منجز» على الدرس.
lesson-contents = في هذا الدرس
previous = السابق
next = التالي
lesson-way = السابق والتالي
lesson-tools = القراءة
text-smaller = تصغير النص
text-larger = تكبير النص
lesson-keys = المفتاحان [ و ]: السابق والتالي
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
refused-wait = { $minutes ->
    [zero] كثرت الرموز الخاطئة. انتظر أقل من دقيقة، وتحقّق من الرمز لدى من أعطاك إياه، ثم اكتبه من جديد.
    [one] كثرت الرموز الخاطئة. انتظر دقيقة واحدة، وتحقّق من الرمز لدى من أعطاك إياه، ثم اكتبه من جديد.
    [two] كثرت الرموز الخاطئة. انتظر دقيقتين، وتحقّق من الرمز لدى من أعطاك إياه، ثم اكتبه من جديد.
    [few] كثرت الرموز الخاطئة. انتظر { $minutes } دقائق، وتحقّق من الرمز لدى من أعطاك إياه، ثم اكتبه من جديد.
    [many] كثرت الرموز الخاطئة. انتظر { $minutes } دقيقة، وتحقّق من الرمز لدى من أعطاك إياه، ثم اكتبه من جديد.
   *[other] كثرت الرموز الخاطئة. انتظر { $minutes } دقيقة، وتحقّق من الرمز لدى من أعطاك إياه، ثم اكتبه من جديد.
 }
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
requested-text = سيردّ فريق الدورة عليه، وستصلك رسالة بالبريد الإلكتروني.
request-take-back = سحب الطلب
declined-title = لم يُقبل طلبك
declined-text = تعذّر على فريق الدورة قبولك هذه المرة.
declined-again = يمكنك تقديم الطلب مرة أخرى.
sign-in-to-enrol = تسجيل الدخول للالتحاق
enrol-not-now = لا يمكنك الالتحاق الآن
look-inside = الاطلاع بصفتك من الفريق
enrol-code = الرمز
enrol-code-hint = حصلت عليه ممن دعاك.
enrol = الالتحاق بالدورة
enrol-ask = طلب الالتحاق
enrol-ask-hint = يردّ فريق الدورة على طلبك بالبريد الإلكتروني.
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
flash-request-withdrawn = سحبت طلبك.
flash-done = أُنجز الدرس. أحسنت!
flash-answers-saved = حُفظت إجاباتك. سلّم الاختبار متى كنت مستعدًا.
flash-attempt-closed = سُلّمت هذه المحاولة من قبل، ولم يتغيّر شيء.
mine-nothing = لا شيء هنا بعد
mine-nothing-text = ابحث عن دورة والتحق بها. ستظهر هنا، ولك أن تتابعها متى شئت.
mine-going = جارية
mine-upcoming = لم تُفتح لك بعد
mine-completed = مكتملة
mine-completed-badge = مكتملة
transcript-title = السجل الدراسي
transcript-name = الاسم
transcript-issued = تاريخ الإصدار
transcript-issuer = جهة الإصدار
transcript-note = هذا السجل للعلم فقط. أما إفادة الإكمال، وفيها رمز يتيح لأي شخص التحقق منها، فتجدها في صفحة كل دورة مكتملة.
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
staff-wrong = يُرجى النظر في النقاط التالية، ثم إرسال الاستمارة من جديد:
admin-courses-title = الدورات والطلبات
admin-courses-lead = تعرض صفحة الفريق في كل دورة من يطلب الالتحاق بها، ومن يدرسها، ونتائجهم.
mine-desks = الدورات التي تشرف عليها
desk-requests = { $n ->
    [zero] لا أحد ينتظر الرد
    [one] شخص واحد ينتظر الرد
    [two] شخصان ينتظران الرد
    [few] { $text } أشخاص ينتظرون الرد
    [many] { $text } شخصًا ينتظرون الرد
   *[other] { $text } شخص ينتظرون الرد
 }
staff-requests = الطلبات
staff-requests-caption = من يطلب الالتحاق
staff-no-requests = لا أحد ينتظر الرد.
staff-more-requests = ثمة طلبات أخرى تنتظر. ستظهر هنا كلما رددت على هذه الطلبات.
staff-name = الاسم
staff-since = تاريخ الطلب
staff-answer = الرد
staff-enrolled = تاريخ الالتحاق
staff-admit = قبول
staff-decline = رفض
staff-decide = اختر القبول أو الرفض.
staff-learners = المتعلّمون
staff-learners-caption = الملتحقون بهذه الدورة
staff-search = البحث عن المتعلّمين بالاسم
staff-search-clear = عرض جميع المتعلّمين
staff-search-cut = هذه الحروف ترد في أسماء كثيرة جدًا. اكتب المزيد من الاسم لتجد الجميع.
staff-no-learners = لم يلتحق أحد بعد.
staff-nobody-found = لم يُعثر في هذه الدورة على متعلّم يطابق «{ $text }».
staff-progress = التقدّم
staff-last = آخر زيارة
staff-never = لا زيارة بعد
staff-first-page = الصفحة الأولى
staff-shown = { $n ->
    [zero] لا متعلّمين في هذه الصفحة
    [one] متعلّم واحد في هذه الصفحة
    [two] متعلّمان في هذه الصفحة
    [few] { $text } متعلّمين في هذه الصفحة
    [many] { $text } متعلّمًا في هذه الصفحة
   *[other] { $text } متعلّم في هذه الصفحة
 }
staff-withdrawn-on = سُحبت الإفادة في { $time }
staff-completed-on = أُكملت الدورة في { $time }
staff-left = غادر الدورة
staff-going = قيد الدراسة
staff-requested = ينتظر الرد
staff-declined = رُفض الطلب
staff-not-begun = لم يبدأ بعد
staff-people = فريق هذه الدورة
staff-people-note = يردّون على الطلبات ويرون الملتحقين بالدورة. ولفريق البرنامج ومديري الموقع أن يفعلوا ذلك في كل دورة.
staff-nobody-named = لم يُعيَّن أحد لهذه الدورة. تُوجَّه الطلبات إلى فريق البرنامج.
staff-remove = إزالة { $name }
staff-add-email = البريد الإلكتروني لشخص لديه حساب
staff-add-hint = ينضم الشخص إلى فريق هذه الدورة فورًا.
staff-add = إضافة
staff-unknown-email = لا يوجد حساب صالح للاستخدام بهذا العنوان. تحقّق من العنوان، أو اطلب من الشخص إنشاء حساب أولًا.
staff-rule = القاعدة الحالية
staff-rule-note = لا يُلغى إكمالٌ أبدًا عندما تتغيّر الدورة. وإذا صارت قاعدتها أيسر، فيمكنك أن ترى من يُحتسب إكماله بموجبها الآن، ثم أن تحتسبه.
staff-rule-preview = عرض من سيُحتسب إكماله
staff-rule-nobody = لا أحد: حالة الجميع مطابقة للقاعدة الحالية.
staff-rule-count = { $n ->
    [zero] لا أحد يُحتسب له إكمال جديد بموجب القاعدة الحالية:
    [one] شخص واحد يُحتسب له إكمال جديد بموجب القاعدة الحالية:
    [two] شخصان يُحتسب لهما إكمال جديد بموجب القاعدة الحالية:
    [few] { $text } أشخاص يُحتسب لهم إكمال جديد بموجب القاعدة الحالية:
    [many] { $text } شخصًا يُحتسب لهم إكمال جديد بموجب القاعدة الحالية:
   *[other] { $text } شخص يُحتسب لهم إكمال جديد بموجب القاعدة الحالية:
 }
staff-rule-looked = { $n ->
    [zero] لم يُنظر هنا في حالة أحد.
    [one] نُظر هنا في حالة متعلّم واحد.
    [two] نُظر هنا في حالتي متعلّمين اثنين.
    [few] نُظر هنا في حالات { $text } متعلّمين.
    [many] نُظر هنا في حالات { $text } متعلّمًا.
   *[other] نُظر هنا في حالات { $text } متعلّم.
 }
staff-rule-nobody-here = لا أحد منهم يُحتسب له إكمال جديد.
staff-rule-next = عرض المتعلّمين التالين
staff-rule-line = { $name }: { $what }
staff-rule-apply = احتساب الإكمال
staff-whole-course = الدورة كلها
staff-activities = الأنشطة
staff-activities-caption = ما أنجزه هذا المتعلّم
staff-opened = أول فتح
staff-spent = الوقت المستغرق
staff-by-hand = تسجيل الإكمال يدويًا
staff-by-hand-note = يرى المتعلّم ما تسجّله والسبب الذي تكتبه.
staff-what = ما يُسجَّل إكماله
staff-choose = اختر…
staff-choose-error = اختر نشاطًا أو الدورة كلها.
staff-set = تسجيل الإكمال
staff-reason = السبب
staff-reason-hint = من 3 أحرف إلى 500 حرف. ويمكن للمتعلّم قراءته.
staff-reason-error = اكتب سببًا من 3 أحرف إلى 500 حرف.
staff-not-active = هذا الشخص غير ملتحق بالدورة حاليًا، ولذلك لا يمكن تسجيل شيء له.
staff-withdraw-note = من يتحقق من إفادة مسحوبة يُبلَّغ بأنها لم تعد صالحة. وتصل إلى المتعلّم رسالة فيها السبب الذي تكتبه.
staff-withdraw = سحب الإفادة
staff-withdrawn-reason = سُحبت: { $reason }
staff-restore-note = سُحبت الإفادة. ويمكنك إعادة صلاحيتها.
staff-restore = إعادة صلاحية الإفادة
flash-request-admitted = قُبل الطلب. وستصل رسالة إلى صاحبه.
flash-request-declined = رُفض الطلب. وستصل رسالة إلى صاحبه.
flash-request-gone = سبق الرد على هذا الطلب. لم يتغيّر شيء.
flash-staff-added = أُضيف الشخص إلى فريق هذه الدورة.
flash-staff-removed = لم يعد الشخص من فريق هذه الدورة.
flash-rule-applied = يجري الآن تطبيق القاعدة الحالية على الجميع. وقد يستغرق ذلك بضع دقائق في الدورات الكبيرة.
flash-override-saved = سُجّل الإكمال. ويراه المتعلّم مع السبب الذي كتبته.
flash-statement-withdrawn = سُحبت الإفادة. وستصل رسالة إلى المتعلّم.
flash-statement-restored = عادت الإفادة صالحة.
flash-nothing-changed = كان الأمر كذلك من قبل. لم يتغيّر شيء.
mail-hello = مرحبًا { $name }،
mail-request-subject = طلب التحاق جديد: { $course }
mail-request-text = ورد من { $name } طلب للالتحاق بدورة «{ $course }». يُرجى الرد على الطلب بالقبول أو الرفض.
mail-request-button = عرض الطلبات
mail-admitted-subject = قُبل طلبك: { $course }
mail-admitted-text = خبر سار: أصبحت ملتحقًا بدورة «{ $course }». يمكنك البدء فورًا.
mail-declined-subject = طلبك: { $course }
mail-declined-text = شكرًا لاهتمامك بدورة «{ $course }». لم يتمكن فريق الدورة من قبول طلبك هذه المرة.
mail-declined-ask = إن أردت معرفة المزيد، فاسأل القائمين على هذا الموقع. ويمكنك تقديم طلب من جديد لاحقًا.
mail-declined-ask-names = إن أردت معرفة المزيد، فاسأل { $names }. ويمكنك تقديم طلب من جديد لاحقًا.
mail-declined-button = البحث عن دورة أخرى
mail-completed-subject = أكملت الدورة: { $course }
mail-completed-text = تهانينا: أكملت دورة «{ $course }». وفي إفادة إكمالك رمز يتيح لأي شخص التحقق منها.
mail-withdrawn-subject = إفادة إكمالك: { $course }
mail-withdrawn-text = سحب فريق الدورة إفادة إكمالك لدورة «{ $course }»، وذكر السبب التالي:
question-number = السؤال { $n }
question-points = { $n ->
    [zero] { $text } نقطة
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $text } نقاط
    [many] { $text } نقطة
   *[other] { $text } نقطة
 }
number-unreadable = تعذّرت قراءة هذا بوصفه عددًا. اكتبه بالأرقام، مثل 2.5.
judged-right = صحيح
judged-partly = صحيح جزئيًا
judged-wrong = غير صحيح
judged-right-points = صحيح: { $points } من { $max }
judged-partly-points = صحيح جزئيًا: { $points } من { $max }
judged-wrong-points = غير صحيح: { $points } من { $max }
judged-unanswered-points = بلا إجابة: { $points } من { $max }
mark-right = صحيح
mark-missed = الإجابة الصحيحة
mark-wrong = غير صحيح
right-answer = الإجابة الصحيحة:
your-answer = إجابتك
answer-true = صواب
answer-false = خطأ
choose = اختر…
position = الموضع
move-up = نقل إلى أعلى
move-down = نقل إلى أسفل
check-title = تحقّق من فهمك
check-button = التحقق
check-again = التحقق من جديد
check-choose = أجب أولًا، ثم تحقّق من إجابتك.
quiz-questions = الأسئلة
quiz-pass-mark = درجة النجاح
quiz-attempts-used = المحاولات حتى الآن
quiz-attempts-left = المحاولات الباقية
quiz-unlimited = بلا حد
quiz-best = أفضل نتيجة
quiz-begin = بدء الاختبار
quiz-continue = متابعة محاولتك
quiz-try-again = المحاولة من جديد
quiz-back = العودة إلى الاختبار
quiz-none-left = استنفدت جميع محاولاتك. وتُحتسب أفضلها.
quiz-looking-on = أنت تطّلع على الدورة بصفتك من فريقها: لا يؤدي الاختبار إلا الملتحقون بالدورة.
quiz-attempt = المحاولة { $n }
quiz-your-attempts = محاولاتك
quiz-column-attempt = المحاولة
quiz-handed-in = سُلّم الاختبار
quiz-handed-in-on = تاريخ التسليم
quiz-result = النتيجة
quiz-in-progress = جارية
quiz-done-title = هذا الاختبار منجز
quiz-todo-title = لإكمال هذا الاختبار
quiz-fallback = بعض هذا المحتوى غير متاح بعد باللغة { $wanted }، وهو معروض لك باللغة { $shown }.
quiz-older-version = تغيّر الاختبار منذ أن بدأته. ستتابعه كما كان.
quiz-hand-in = تسليم الاختبار
quiz-hand-in-anyway = تسليم الاختبار كما هو
quiz-hand-in-note = بعد التسليم لا يمكن تغيير الإجابات.
quiz-save = حفظ الإجابات والمتابعة لاحقًا
quiz-not-handed-in = لم يُسلَّم بعد
quiz-not-saved = لم يُحفظ كل شيء بعد
quiz-missing = { $n ->
    [zero] لا أسئلة بلا إجابة:
    [one] سؤال واحد بلا إجابة:
    [two] سؤالان بلا إجابة:
    [few] { $text } أسئلة بلا إجابة:
    [many] { $text } سؤالًا بلا إجابة:
   *[other] { $text } سؤال بلا إجابة:
 }
quiz-odd = { $n ->
    [zero] لا إجابات تعذّرت قراءتها:
    [one] تعذّرت قراءة إجابة واحدة ينبغي أن تكون عددًا:
    [two] تعذّرت قراءة إجابتين ينبغي أن تكونا عددين:
    [few] تعذّرت قراءة { $text } إجابات ينبغي أن تكون أعدادًا:
    [many] تعذّرت قراءة { $text } إجابة ينبغي أن تكون أعدادًا:
   *[other] تعذّرت قراءة { $text } إجابة ينبغي أن تكون أعدادًا:
 }
quiz-twice = { $n ->
    [zero] لا أسئلة لها إجابتان مختلفتان من نافذتين أو جهازين:
    [one] سؤال واحد أُجيب عنه بإجابة مختلفة في نافذة أخرى أو على جهاز آخر:
    [two] سؤالان أُجيب عنهما بإجابتين مختلفتين في نافذة أخرى أو على جهاز آخر:
    [few] { $text } أسئلة أُجيب عنها بإجابات مختلفة في نافذة أخرى أو على جهاز آخر:
    [many] { $text } سؤالًا أُجيب عنها بإجابات مختلفة في نافذة أخرى أو على جهاز آخر:
   *[other] { $text } سؤال أُجيب عنها بإجابات مختلفة في نافذة أخرى أو على جهاز آخر:
 }
quiz-other-answer = حُفظت إجابة أخرى من نافذة أخرى أو جهاز آخر: «{ $answer }». ما تراه هنا هو ما أرسلته الآن. صحّحه إن شئت، فما ترسله بعد ذلك هو ما يُعتدّ به.
quiz-doubt-note = إجاباتك محفوظة. أكملها، أو سلّم الاختبار كما هو.
quiz-save-unreadable = تعذّرت قراءة هذه الإجابة. أعد تحميل الصفحة، ثم أجب مرة أخرى.
saving = جارٍ الحفظ…
saved = تم الحفظ
saving-retrying = لم تُحفظ بعد؛ تجري المحاولة من جديد
saving-offline = أنت غير متصل بالإنترنت. إجابتك محفوظة على هذا الجهاز، وستُرسل متى عاد الاتصال.
saving-refused = سُلّمت هذه المحاولة؛ ولم تُحفظ الإجابة.
saving-newer = أُعطيت إجابة أحدث في نافذة أخرى، وهي المحفوظة. أعد تحميل الصفحة لتراها.
quiz-points = النقاط
quiz-points-of = { $points } من { $max }
quiz-review = إجاباتك
quiz-review-never = لا تُعرض الإجابات الصحيحة لهذا الاختبار.
quiz-review-later = تُعرض الإجابات الصحيحة متى اجتزت الاختبار، أو متى لم تبقَ لك محاولة.

### The API
api-zip-wrong = ليس المحتوى أرشيفًا تمكن قراءته، أو فيه أكثر مما تسعه دورة.
api-not-your-course = يرعى هذه الدورةَ آخرون: لا ينشرها إلا فريقها.
api-course-faults = في الدورة أخطاء؛ لم يتغيّر شيء.
api-no-course = لا دورة منشورة بهذا العنوان.
api-no-person = لا يوجد شخص كهذا يمكن استعمال حسابه.
