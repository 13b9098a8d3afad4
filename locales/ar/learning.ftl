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
declined-text = لم يتمكن فريق الدورة من قبولك حينها.
declined-again = يمكنك تقديم الطلب من جديد.
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
staff-no-learners = لم يلتحق أحد بعد.
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

### Participants (staff of a course)
roster-title = المشاركون
roster-open = المشاركون: إلى أين وصل كل منهم
roster-count = { $n ->
    [zero] لا مشاركين
    [one] مشارك واحد
    [two] مشاركان
    [few] { $text } مشاركين
    [many] { $text } مشاركًا
   *[other] { $text } مشارك
 }
roster-shown = { $n ->
    [zero] لا أحد من أصل { $all } في هذه الصفحة
    [one] واحد من أصل { $all } في هذه الصفحة
    [two] اثنان من أصل { $all } في هذه الصفحة
    [few] { $text } من أصل { $all } في هذه الصفحة
    [many] { $text } من أصل { $all } في هذه الصفحة
   *[other] { $text } من أصل { $all } في هذه الصفحة
 }
roster-tools = ما يمكنك فعله
roster-add = إضافة أشخاص
roster-groups = المجموعات
roster-messages = الرسائل
roster-views = العروض المحفوظة
roster-views-none = صفِّ القائمة ورتّبها، ثم احفظها باسم.
roster-view-shared = مشترك
roster-view-save-this = حفظ هذا العرض
roster-view-name = اسم العرض
roster-view-share = إظهاره لكل فريق هذه الدورة
roster-view-save = حفظ
roster-view-delete = حذف
roster-view-name-error = اكتب اسمًا من حرف واحد إلى 60 حرفًا.
roster-view-unknown = لا يوجد عرض كهذا. أعد تحميل الصفحة واختر غيره.
roster-filter = تصفية
roster-filter-apply = عرض
roster-filter-clear = عرض الجميع
roster-filter-wrong = تعذّرت قراءة هذه التصفية أو هذا الاختيار. عُد إلى قائمة المشاركين واختر من جديد.
roster-search = الاسم أو البريد الإلكتروني
roster-any = الكل
roster-state = الالتحاق
roster-taking = ملتحق بالدورة
roster-anyone = الجميع
roster-completed = أكمل الدورة
roster-withdrawn = سُحبت الإفادة
roster-group = المجموعة
roster-language = اللغة
roster-country = البلد
roster-email = البريد الإلكتروني
roster-organisation = المؤسسة
roster-seen-before = لا زيارة منذ
roster-nobody = لا أحد يطابق هذه التصفية. غيّرها، أو اعرض الجميع.
roster-choose = اختيار { $name }
roster-invited = مدعوّ
roster-acts = للأشخاص الذين اخترتهم
roster-who-ticked = مَن وُضعت علامة عليهم أعلاه
roster-who-all = { $n ->
    [zero] لا أحد في هذه القائمة
    [one] الشخص الوحيد في هذه القائمة
    [two] كلا الشخصين في هذه القائمة
    [few] كل مَن في هذه القائمة في كل الصفحات، وعددهم { $text }
    [many] كل مَن في هذه القائمة في كل الصفحات، وعددهم { $text }
   *[other] كل مَن في هذه القائمة في كل الصفحات، وعددهم { $text }
 }
roster-act-message = كتابة رسالة
roster-act-group = إضافة إلى مجموعة
roster-act-dates = تمديد المواعيد
roster-export-xlsx = القائمة لبرنامج Excel ‏(XLSX)
roster-export-csv = القائمة بصيغة CSV
roster-selected = { $n ->
    [zero] لا أحد
    [one] لشخص واحد
    [two] لشخصين
    [few] لـ{ $text } أشخاص
    [many] لـ{ $text } شخصًا
   *[other] لـ{ $text } شخص
 }
roster-selected-nobody = لم يُختر أحد من الملتحقين بالدورة. ضع علامة على أشخاص في القائمة، أو اختر الجميع.
roster-back = العودة إلى المشاركين
roster-groups-lead = تساعد المجموعات على تصفية القائمة والكتابة إلى بعض المشاركين.
roster-groups-none = لا توجد مجموعات بعد.
roster-group-members = الأعضاء
roster-group-show = عرض أعضاء { $name }
roster-group-change = تعديل
roster-group-new = مجموعة جديدة
roster-group-name = اسم المجموعة
roster-group-or-new = أو اسم مجموعة جديدة
roster-group-make = إنشاء المجموعة
roster-group-rename = تغيير الاسم
roster-group-delete = حذف المجموعة
roster-group-delete-note = يبقى أعضاؤها في الدورة.
roster-group-name-error = اكتب اسمًا من حرف واحد إلى 60 حرفًا.
roster-group-taken = في الدورة مجموعة بهذا الاسم. اختر اسمًا آخر.
roster-group-choose = اختر مجموعة
roster-assign = إضافة إلى مجموعة
roster-assign-in = إضافة إلى المجموعة
roster-assign-out = إخراج من المجموعة
roster-assign-error = اختر مجموعة من مجموعات هذه الدورة، أو اكتب اسم مجموعة جديدة ليست في الدورة بعد، لا كليهما.
roster-dates = تمديد المواعيد
roster-dates-for = الشخص:
roster-dates-none = ليس في هذه الدورة نشاط له موعد إغلاق، فلا شيء يُمدَّد.
roster-dates-note = يسري موعد الإغلاق الجديد على هؤلاء وحدهم. أما موعد أبكر من موعد الجميع فلا يغيّر شيئًا.
roster-dates-closes = { $title } (يُغلق في { $time })
roster-dates-all = كل ما له موعد إغلاق
roster-dates-until = مفتوح حتى نهاية يوم
roster-dates-until-hint = بحسب منطقتك الزمنية: { $zone }
roster-dates-set = تمديد
roster-dates-activity-error = اختر نشاطًا له موعد إغلاق.
roster-dates-until-error = اختر يومًا لم ينقضِ بعد.
roster-extended-until = مفتوح حتى { $time }:
roster-open-for-you = مفتوح لك حتى { $time }.
roster-opened-last = آخر فتح
roster-attempts = المحاولات
roster-attempts-count = { $n ->
    [zero] لا محاولات
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $text } محاولات
    [many] { $text } محاولة
   *[other] { $text } محاولة
 }
roster-attempt-open = لم تُسلَّم
roster-messages-to = رسائل إلى هذا الشخص
roster-add-lead = الصق عناوين أو اختر ملفًا. سترى أولًا ما سيحدث، ولا يُنفَّذ شيء قبل أن تؤكد.
roster-add-who = من تريد إضافتهم
roster-add-change = تعديل القائمة
roster-add-people = الأشخاص، شخص واحد في كل سطر
roster-add-people-hint = عنوان وحده، أو Name <address>، أو جدول أعمدته: البريد الإلكتروني والاسم واللغة. حتى 1000 شخص في المرة الواحدة.
roster-add-file = أو ملف
roster-add-file-hint = ملف CSV أو نص. في برنامج الجداول: حفظ باسم، ثم CSV UTF-8.
roster-add-group = إضافتهم إلى مجموعة
roster-add-no-group = بلا مجموعة
roster-add-check = فحص القائمة
roster-add-look = ما سيحدث
roster-add-what = ما يحدث
roster-add-line = السطر
roster-add-already = ملتحق بالدورة من قبل؛ لا يتغيّر شيء
roster-add-enrolled = لديه حساب؛ يُلحق بالدورة وتصله رسالة
roster-add-invited = ليس لديه حساب؛ يُلحق بالدورة ويُدعى برسالة إلى اختيار كلمة مرور
roster-add-count-enrolled = { $n ->
    [zero] لا أحد لديه حساب.
    [one] شخص واحد لديه حساب ويُلحق بالدورة.
    [two] شخصان لديهما حساب ويُلحقان بالدورة.
    [few] { $text } أشخاص لديهم حسابات ويُلحقون بالدورة.
    [many] { $text } شخصًا لديهم حسابات ويُلحقون بالدورة.
   *[other] { $text } شخص لديهم حسابات ويُلحقون بالدورة.
 }
roster-add-count-invited = { $n ->
    [zero] لا أحد جديد.
    [one] شخص واحد جديد: يُلحق بالدورة ويُدعى برسالة.
    [two] شخصان جديدان: يُلحقان بالدورة ويُدعيان برسالة.
    [few] { $text } أشخاص جدد: يُلحقون بالدورة ويُدعون برسالة.
    [many] { $text } شخصًا جديدًا: يُلحقون بالدورة ويُدعون برسالة.
   *[other] { $text } شخص جديد: يُلحقون بالدورة ويُدعون برسالة.
 }
roster-add-count-already = { $n ->
    [zero] لا أحد ملتحق من قبل.
    [one] شخص واحد ملتحق بالدورة من قبل.
    [two] شخصان ملتحقان بالدورة من قبل.
    [few] { $text } أشخاص ملتحقون بالدورة من قبل.
    [many] { $text } شخصًا ملتحقون بالدورة من قبل.
   *[other] { $text } شخص ملتحقون بالدورة من قبل.
 }
roster-add-do = { $n ->
    [zero] لا أحد للإضافة
    [one] إضافة هذا الشخص
    [two] إضافة هذين الشخصين
    [few] إضافتهم جميعًا ({ $text })
    [many] إضافتهم جميعًا ({ $text })
   *[other] إضافتهم جميعًا ({ $text })
 }
roster-add-nothing-done = لم يُضف أحد. صحّح هذه الأسطر أدناه، ثم افحص القائمة من جديد.
roster-add-see-above = الأسطر التي تحتاج إلى تصحيح مذكورة في أعلى الصفحة.
roster-add-nobody = لا أحد في القائمة. الصق عناوين، أو اختر ملفًا فيه عناوين.
roster-add-encoding = الملف ليس نصًا تمكن قراءته. احفظه بصيغة «CSV UTF-8» واختره من جديد.
roster-add-broken = لم يصل الملف كاملًا. أرسله من جديد.
roster-line-no-address = السطر { $line }: لا بريد إلكتروني فيه. أضف عنوانًا، أو احذف السطر.
roster-line-bad-address = السطر { $line }: «{ $given }» ليس بريدًا إلكترونيًا. صحّحه، مثل: name@example.org.
roster-line-twice = السطر { $line }: هذا العنوان مذكور من قبل في السطر { $before }. احذف أحدهما.
roster-line-bad-language = السطر { $line }: «{ $given }» ليست من لغات هذا الموقع. اكتب ar أو zh أو en أو fr أو ru أو es، أو اترك الخانة فارغة.
roster-line-long-name = السطر { $line }: الاسم طويل جدًا. اختصره إلى 120 حرفًا على الأكثر.
roster-line-suspended = السطر { $line }: هذا الحساب موقوف. احذف السطر، أو اسأل مدير الموقع.
roster-line-unreadable = تعذّرت قراءة الجدول. تحقّق من علامات الاقتباس فيه.
roster-line-too-many = ابتداءً من السطر { $line } صار العدد أكبر من اللازم. يمكن إضافة { $max } شخص على الأكثر في المرة الواحدة: قسّم القائمة.
roster-message = كتابة رسالة
roster-message-lead = اكتبها بلغة واحدة على الأقل. يصل إلى كل شخص النص بلغته، وإلا فبأقرب لغة كتبتَ بها.
roster-message-subject = الموضوع
roster-message-body = النص
roster-message-note = تُرسل الرسالة بالبريد الإلكتروني إلى كل من اخترتهم من الملتحقين بالدورة. ولا تصل إلى من أوقف رسائل هذه الدورة. وفي كل رسالة رابط لإيقافها.
roster-message-send = { $n ->
    [zero] لا أحد للإرسال إليه
    [one] إرسال إلى شخص واحد
    [two] إرسال إلى شخصين
    [few] إرسال إلى { $text } أشخاص
    [many] إرسال إلى { $text } شخصًا
   *[other] إرسال إلى { $text } شخص
 }
roster-message-nothing = اكتب موضوعًا ونصًا بلغة واحدة على الأقل.
roster-message-subject-error = { $lang }: اكتب موضوعًا من حرف واحد إلى { $max } حرف.
roster-message-body-error = { $lang }: اكتب نصًا من حرف واحد إلى { $max } حرف.
roster-messages-lead = ما كتبه فريق هذه الدورة إلى المشاركين، وما آل إليه.
roster-messages-none = لم تُرسل رسالة بعد. اختر أشخاصًا من قائمة المشاركين للكتابة إليهم.
roster-message-one = رسالة
roster-message-when = الوقت
roster-message-by = المُرسِل
roster-message-people = المستلمون
roster-message-texts = النص
roster-message-log = إلى مَن أُرسلت
roster-message-sent = أُرسلت
roster-message-waiting = تنتظر الإرسال
roster-message-unsubscribed = لا يريد رسائل
roster-message-unreachable = تعذّرت مراسلته
roster-mail-from = من فريق دورة «{ $course }».
roster-mail-added = أُلحقت بدورة «{ $course }». يمكنك البدء فورًا.
roster-end-title = رسائل هذه الدورة
roster-end-coming = لفريق هذه الدورة أن يراسلك بالبريد الإلكتروني.
roster-end-stopped = لن يراسلك فريق هذه الدورة بعد الآن.
roster-end-done = تم الحفظ
roster-end-note = ستظل تصلك الرسائل الخاصة بالتحاقك وبإفادتك.
roster-end-button = إيقاف الرسائل
roster-end-again = السماح بالرسائل من جديد
roster-flash-view-saved = حُفظ العرض.
roster-flash-view-deleted = حُذف العرض.
roster-flash-group-made = أُنشئت المجموعة.
roster-flash-group-renamed = تغيّر اسم المجموعة.
roster-flash-group-deleted = حُذفت المجموعة.
roster-flash-grouped = عُدّلت المجموعة. هؤلاء أعضاؤها.
roster-flash-extended = مُدّدت المواعيد.
roster-flash-people-added = أُضيف الأشخاص.
roster-flash-message-sent = الرسالة في طريقها. وتُظهر هذه الصفحة ما آلت إليه.
### people: one person and merging
person-courses = الدورات
person-courses-none = لا دورات.
person-course-active = ملتحق بها
person-course-requested = ينتظر الرد
person-course-declined = لم يُقبل
person-course-left = غادرها
merging-enrolments = دورات بكل التقدّم المحرَز فيها: { $courses }
merging-statements = { $n ->
    [zero] لا إفادات إكمال.
    [one] إفادة إكمال واحدة، تبقى صالحة كما كانت.
    [two] إفادتا إكمال، تبقيان صالحتين كما كانتا.
    [few] { $n } إفادات إكمال، تبقى صالحة كما كانت.
    [many] { $n } إفادة إكمال، تبقى صالحة كما كانت.
   *[other] { $n } إفادة إكمال، تبقى صالحة كما كانت.
 }
merging-staff = { $n ->
    [zero] ليس في فريق أي دورة
    [one] العضوية في فريق دورة واحدة
    [two] العضوية في فريقَي دورتين
    [few] العضوية في فرق { $n } دورات
    [many] العضوية في فرق { $n } دورة
   *[other] العضوية في فرق { $n } دورة
 }
merging-both = { $course }: الحسابان ملتحقان بها. الأنشطة المكتملة: { $here } في الحساب الذي يبقى، و{ $there } في الآخر. تبقى النتيجة الأفضل في كل نشاط، ولا يضيع شيء مما اكتمل. وإذا بدأ الاختبار نفسه في الحسابين ولم يُسلَّم، بقيت المحاولة التي فيها إجابات أكثر.
### media
media-tab = الوسائط
media-lead = ما في هذه الدورة من صور ورسوم ومقاطع فيديو وصوت ووثائق. تُهيّأ الصور لتلائم الصفحة، ويُحذف منها ما يدلّ على مكان التصوير وآلته.
media-way = مكانك في المكتبة
media-add = إضافة ملفات
media-files = الملفات
media-choose-files = ملفات من جهازك
media-hint = صور (JPEG وPNG وWebP وSVG)، ومقاطع فيديو وصوت (MP4 وWebM وMP3 وWAV وغيرها)، وترجمات نصية (WebVTT)، وملفات PDF، ووثائق مكتبية، وملفات ZIP. لا يزيد الملف على { $size }، ولا الصورة على 50 ميغابايت.
media-send = إضافة هذه الملفات
media-choose = اختر ملفًا أولًا.
media-keep = لا مانع من بقاء مكان التسجيل في مقاطع الفيديو والصوت
media-keep-hint = يُحذف المكان في كل حال من ملفات MP4 وMOV وMP3 وM4A وWAV. أمّا في WebM وOgg وFLAC فلا يمكن إلا كشفه، ويُرفض الملف ما لم تضع هذه العلامة.
media-not-taken = لم تُقبل جميع الملفات
media-taken = أصبحت هذه الملفات في الدورة:
media-not-done = لم يُنفّذ ذلك
media-unfinished = ملفات لم تصل كاملة
media-unfinished-text = اختر الملف نفسه من جديد، فيُستأنف من حيث توقّف. ويُحذف ما وصل منه بعد يوم.
media-arrived = { $part } من { $whole }
media-discard = حذف ما وصل
media-discarded = حُذف.
media-none = لا ملفات بعد
media-none-text = أضف الصورة الأولى أعلاه، ثم تُسأل عمّا تُظهره، من أجل من لا يراها.
media-count = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $number } ملفات
    [many] { $number } ملفًا
   *[other] { $number } ملف
 }
media-more = ملفات أخرى
media-first = من البداية
media-name = الاسم
media-kind = النوع
media-every-kind = جميع الأنواع
media-only-unused = غير المستخدَم فقط
media-filter = عرض
media-unused = غير مستخدَم
media-unused-text = لا يذكر هذا الملف درسٌ ولا سؤال.
media-used = { $count ->
    [zero] غير مستخدَم
    [one] مستخدَم في موضع واحد
    [two] مستخدَم في موضعين
    [few] مستخدَم في { $number } مواضع
    [many] مستخدَم في { $number } موضعًا
   *[other] مستخدَم في { $number } موضع
 }
media-kind-picture = صورة
media-kind-drawing = رسم
media-kind-film = فيديو
media-kind-sound = صوت
media-kind-captions = ترجمة نصية
media-kind-document = وثيقة
media-kind-other = ملف آخر
media-size = الحجم
media-path = اسمه في الدروس
media-pixels-fact = الأبعاد بالبكسل
media-variant = يُعرض بدلًا من الأصل باللغة
media-the-file = الملف
media-download = تنزيل
media-where = مواضع استخدامه
media-line = السطر { $line }
media-questions = الأسئلة
media-alternative = النص البديل
media-alternative-hint = ماذا ينبغي أن يعرف من لا يرى هذه الصورة؟ اكتبه بكل لغة من لغات الدورة. ويُحفظ في كل درس يعرض الصورة.
media-alt-in = النص البديل ({ $lang })
media-caption-in = تحت الصورة ({ $lang })
media-transcript = النص المكتوب
media-transcript-hint = ما يُقال فيه، لمن يقرأ. وإن وُجدت ترجمة نصية أُخذ منها.
media-transcript-in = النص المكتوب ({ $lang })
media-title-in = العنوان ({ $lang })
media-link = رابط إلى الملف
media-link-hint = ما يقوله الرابط بكل لغة.
media-link-in = نص الرابط ({ $lang })
media-optional = اختياري
media-show-markdown = عرض نص Markdown
media-lesson = الدرس
media-choose-lesson = اختر درسًا
media-lesson-hint = يوضع في آخر الدرس، في كل لغة كُتبت لها الكلمات أعلاه ولها نص في الدرس.
media-insert = إدراج في الدرس
media-inserted = أُدرج في آخر الدرس.
media-markdown = جاهز للّصق
media-markdown-text = انسخ السطر إلى الدرس بلغته، واترك سطرًا فارغًا قبله وبعده.
media-copy = نسخ
media-copied = نُسخ
media-captions = الترجمة النصية
media-captions-text = يحتاج إليها كل من لا يسمع، وكل من يشاهد في مكان صاخب. ملف واحد لكل لغة.
media-captions-there = موجودة
media-captions-missing = غير موجودة
media-rename = اسم آخر
media-new-name = الاسم الجديد
media-rename-hint = يتغيّر الاسم أيضًا في الدروس والأسئلة التي تذكر الملف.
media-rename-family-hint = يتغيّر الاسم أيضًا في الدروس والأسئلة التي تذكر الملف، وكذلك في ترجماته النصية ونصوصه وصيغه باللغات الأخرى.
media-rename-button = تغيير الاسم
media-replace = ملف آخر مكانه
media-replace-file = الملف الجديد
media-replace-hint = من النوع نفسه. تعرضه الدروس بدلًا من هذا الملف.
media-replace-button = استبدال
media-remove = الحذف
media-remove-text = يمكنك التراجع عن ذلك.
media-remove-button = حذف الملف
media-wrong-name = اكتب اسمًا.
media-wrong-taken = هذا الاسم لملف آخر. اختر غيره.
media-wrong-used = هذا الملف مستخدَم، ولو حُذف لاختلّ الدرس الذي يعرضه. أخرجه من الدروس أولًا.
media-wrong-words = اكتب الكلمات بلغة واحدة على الأقل: لا يُعرض شيء من دونها.
media-wrong-lesson = اختر درسًا له نص بإحدى هذه اللغات.
media-did-add = أُضيف ملف.
media-did-replace = استُبدل الملف.
media-did-rename = تغيّر اسم الملف، وتغيّر في جميع الدروس أيضًا.
media-did-remove = حُذف الملف.
media-did-captions = حُفظت الترجمة النصية.
media-did-insert = أصبح الملف معروضًا في درس.
media-same = كان هذا الملف هنا من قبل.
media-note-renamed = اسمه هنا مختلف، لأن الاسم الأول مأخوذ أو لا يصلح
media-note-smaller = صُغّرت لتلائم الصفحة
media-note-drawing = حُذف منه كل ما لا يدخل في الرسم، ومنه البرامج النصية
media-no-bytes = الملف فارغ. احفظه من جديد حيث أُنشئ، ثم أرسله مرة أخرى.
media-no-ending = ليس لاسم الملف لاحقة مثل ‎.png أو ‎.pdf. سمّه بما يدلّ على نوعه.
media-ending = لا تُقبل الملفات ذات اللاحقة ‎.{ $ending }. أرسل بدلًا منها ملف PDF أو وثيقة مكتبية أو ملف ZIP.
media-odd-picture = لا يمكن هنا جعل صور { $kind } آمنة. احفظها بصيغة JPEG أو PNG وأرسلها.
media-mismatch = محتوى الملف لا يطابق لاحقته ‎.{ $ending }. افتحه حيث أُنشئ، واحفظه من جديد بصيغة ‎.{ $ending }.
media-too-large = الملف كبير جدًا: لا يُقبل أكثر من { $size }. صغّره؛ ويحسن تقسيم الفيديو الطويل إلى أجزاء.
media-pixels = في الصورة { $millions } مليون بكسل، ولا يُقبل أكثر من { $most } مليون. احفظها بحجم أصغر.
media-moving = الصورة متحركة، ولا يستطيع القارئ إيقافها. أرسل مقطع فيديو قصيرًا بدلًا منها، أو صورة ثابتة.
media-broken = لا يمكن قراءة الملف إلى آخره. افتحه حيث أُنشئ واحفظه من جديد، ثم أرسله مرة أخرى.
media-bad-drawing = لا يمكن عرض الرسم عرضًا آمنًا: { $why }. احفظه بصيغة SVG بسيطة أو PNG.
media-place-stays = يدلّ الملف على مكان تسجيله، ولا يمكن حذف ذلك من هذا النوع من الملفات. احفظه من دون المكان أو بصيغة MP4، أو ضع العلامة التي تسمح ببقاء المكان.
media-many = في الدورة { $most } من الملفات، ولا يجوز أن تزيد. احذف ما لا يُستخدم.
media-full = بهذا الملف يزيد حجم الدورة على { $size }. احذف ما لا يُستخدم، أو صغّر الفيديو.
media-otherwise = يجب أن يكون الملف الجديد من نوع الملف الذي يحلّ محله.
media-begun = بدأت إرسال ملفات كثيرة ولم تُتمّها: الحد { $most } من الملفات، وحجمها معًا { $size }. أتمّ بعضها أو احذفه.
media-not-announced = لا يبيّن الطلب أي ملف هو، ولا حجمه، ولا من أين يُستأنف.
media-not-whole = لم يصل الملف كاملًا. أرسل الباقي أولًا.
media-broke-off = انقطعت الاستمارة في الطريق. أرسلها من جديد.
media-js-waiting = قيد الانتظار
media-js-sending = جارٍ الإرسال
media-js-paused = متوقّف مؤقتًا
media-js-lost = انقطع الاتصال. يُستأنف الإرسال من تلقاء نفسه.
media-js-working = جارٍ التجهيز
media-js-there = في الدورة
media-js-pause = إيقاف مؤقت
media-js-resume = استئناف
media-js-stop = حذف ما وصل
media-js-again = المحاولة من جديد
media-js-failed = لم يُقبل
media-js-open = فتح
captions-of = الترجمة النصية: { $lang }
captions-languages = اللغات
captions-timeline = الخط الزمني
captions-timeline-help = كل شريط مقطع. تحرّكه مفاتيح الأسهم عُشر ثانية، ومع مفتاح Shift تحرّك نهايته، ويشغّله مفتاح Enter.
captions-save = حفظ الترجمة النصية
captions-saved = حُفظت الترجمة النصية.
captions-add = إضافة مقطع
captions-add-after = إضافة مقطع بعده
captions-split = تقسيم
captions-merge = ضمّ إلى التالي
captions-remove = حذف
captions-start = البداية
captions-end = النهاية
captions-text = الكلمات
captions-field = { $label } في المقطع { $number }
captions-cue = المقطع
captions-play = تشغيل من هنا
captions-from-here = يبدأ الآن
captions-until-here = ينتهي الآن
captions-none = لا مقاطع بعد. أضف الأول، وشغّل التسجيل، واضبط الأوقات كما تسمعها.
captions-shift = تقديم الكل أو تأخيره
captions-shift-by = بكم ثانية
captions-shift-hint = مثلًا 1.5 للتأخير، أو ‎-0.8 للتقديم.
captions-shift-all = تحريك الكل
captions-bad-shift = اكتب عدد الثواني، مثل 1.5 أو ‎-0.8.
captions-not-saved = لم تُحفظ الترجمة النصية
captions-unsaved = تغيّرت هنا ولم تُحفظ بعد.
captions-collided = حفظ شخص آخر هذه الترجمة النصية في هذه الأثناء
captions-collided-text = ما كتبته معروض أدناه ولم يُحفظ. احفظ من جديد ليحلّ محل ما حفظه الشخص الآخر؛ ولرؤية ما حفظه أولًا افتح هذه الصفحة في نافذة أخرى.
captions-copied = لا ترجمة نصية بعد. الأوقات مأخوذة من الترجمة النصية باللغة { $lang }، وكلماتها إلى جانبها: اكتب كلماتك.
captions-at = المقطع { $number }: { $text }
captions-no-time = ليس هذا وقتًا. اكتب الدقائق والثواني، مثل 01:02.5.
captions-backwards = ينتهي قبل أن يبدأ.
captions-empty = لا كلمات فيه.
captions-overlap = يبدأ قبل أن ينتهي ما قبله، فيظهر الاثنان معًا.
captions-order = يقع بعد مقطع متأخر عنه في الوقت؛ وتُرتّب المقاطع عند الحفظ.
captions-short = يظهر أقل من ثانية.
captions-fast = { $speed } من الحروف في الثانية: أسرع من قراءة معظم الناس. اختصره أو أطل ظهوره.
captions-long = السطر طويل ({ $letters } من الحروف): اقسمه سطرين.
captions-unreadable = السطر { $line } ليس من WebVTT.
captions-as-text = الملف نصًا
captions-file = WebVTT
captions-file-hint = الصق هنا ترجمة نصية من برنامج آخر. سطرها الأول WEBVTT.
captions-save-text = حفظ هذا النص
captions-transcript-text = مأخوذ من الترجمة النصية: تبدأ فقرة جديدة حيث لا يُقال شيء مدة ثانيتين. وتُدرجه صفحة الملف في الدرس.
### forms of the editor
forms-unreadable = تعذّرت قراءة الملف course.toml في هذه المسودة، فلا يمكن تغيير شيء هنا. تراجع عن آخر تغيير في المخطط، أو أصلح الملف.
forms-unreadable-file = تعذّرت قراءة الملف { $path } بصيغة TOML، فلا يمكن تغيير شيء هنا. تراجع عن آخر تغيير فيه، أو أصلحه.
forms-incomplete = لم تصل هذه الاستمارة كاملة. افتح صفحتها من جديد وأرسلها من هناك.
forms-theirs = غُيّر هذا في هذه الأثناء، والنص الجديد من { $who }: { $text }
forms-theirs-empty = أُفرغ هذا الحقل في هذه الأثناء، والتغيير من { $who }.
forms-conflict = ورد من { $who } في هذه الأثناء تغيير للشيء نفسه
forms-conflict-text = لم يضع شيء: تجد أدناه ما كتبته أنت، وعند كل حقل ما حُفظ فيه. اجمع بين الاثنين ثم احفظ.
forms-format = لو حُفظ هذا لصارت في الدورة الأخطاء التالية، فلم يُحفظ شيء:
forms-in-language = { $label } ({ $language })
forms-optional = اختياري
forms-stale = تغيّر النص الأصلي منذ أن تُرجم هذا.
forms-fresh = الترجمة مطابقة للنص الحالي
forms-languages = اللغات المعروضة بجانب الأولى
forms-languages-show = عرض
forms-save = حفظ

### questions
questions-tab = الأسئلة
questions-lead = أسئلة الاختبارات، والأسئلة التي يتحقق بها المتعلّم من فهمه داخل الدروس.
questions-way = مكانك بين الأسئلة
questions-no-activities = هذه الوحدة فارغة. أضف دروسًا واختبارات في المخطط.
questions-count = { $n ->
    [0] بلا أسئلة
    [zero] بلا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $text } أسئلة
    [many] { $text } سؤالًا
   *[other] { $text } سؤال
 }
questions-questions = الأسئلة
questions-none = لا أسئلة بعد. لا بدّ للاختبار من سؤال واحد على الأقل.
questions-no-checks = لا أسئلة في هذا الدرس بعد.
questions-checks-place = يوضع السؤال الجديد في آخر الدرس بكل لغة. ويمكنك نقله داخل نص الدرس.
questions-add-title = إضافة سؤال
questions-kind-single = إجابة صحيحة واحدة
questions-kind-multiple = عدة إجابات صحيحة
questions-kind-true-false = صواب أم خطأ
questions-kind-numeric = عدد
questions-kind-short-text = بضع كلمات
questions-kind-matching = وصل الأزواج
questions-kind-ordering = ترتيب
questions-about-single = اختيار واحد من عدة خيارات.
questions-about-multiple = اختيار كل ما هو صحيح؛ والاختيار الخاطئ يُسقط اختيارًا صحيحًا.
questions-about-true-false = الحكم على جملة: أصواب هي أم خطأ.
questions-about-numeric = كتابة عدد، مع هامش تفاوت إن شئت.
questions-about-short-text = كتابة كلمة أو بضع كلمات؛ وأنت تحدد ما يُقبل.
questions-about-matching = وصل كل شيء بما يناسبه؛ والنقاط بالتناسب.
questions-about-ordering = وضع الخطوات في ترتيبها؛ والنقاط بالتناسب.
questions-unknown-kind = هذا النوع من الأسئلة لا يُغيَّر إلا في الملف.
questions-copy = إنشاء نسخة
questions-remove = حذف
questions-removed = حُذف السؤال.
questions-undo = إعادته
questions-settings = الاختبار بمجمله
questions-title = عنوان الاختبار
questions-intro = مقدمة
questions-intro-hint = تظهر قبل بدء الاختبار.
questions-pass = درجة النجاح بالنسبة المئوية
questions-pass-hint = عدد صحيح من 0 إلى 100.
questions-attempts = عدد المحاولات
questions-attempts-hint = اتركه فارغًا إن لم يكن له حدّ.
questions-shuffle = تغيير ترتيب الخيارات في كل محاولة
questions-review = متى تظهر الإجابات الصحيحة؟
questions-review-submission = بعد تسليم المحاولة مباشرة
questions-review-pass = بعد النجاح في الاختبار أو نفاد المحاولات
questions-review-none = لا تظهر أبدًا
questions-new = سؤال جديد: { $kind }
questions-text = السؤال
questions-markdown = فقرة واحدة؛ ويمكن فيها استخدام *المائل* و**العريض** والروابط.
questions-feedback = الشرح
questions-feedback-hint = يظهر مع النتيجة مهما كانت الإجابة.
questions-points = النقاط
questions-points-hint = أكثر من 0؛ وإن تُرك فارغًا فنقطة واحدة.
questions-answer-right = الإجابة الصحيحة
questions-tolerance = هامش التفاوت
questions-tolerance-hint = مقدار الفرق الذي تبقى معه الإجابة مقبولة.
questions-unit = الوحدة
questions-unit-hint = تظهر بجانب الحقل، مثل mg/kg.
questions-accept = الإجابات المقبولة
questions-accept-hint = واحدة في كل سطر. لا أثر لحالة الأحرف ولا للتشكيل ولا للمسافات الزائدة، وتُقبل الإجابة بأي لغة.
questions-option = الخيار { $n }
questions-pair = الزوج { $n }
questions-item = الخطوة { $n }
questions-part-text = { $part }: النص
questions-part-feedback = { $part }: الشرح
questions-left = { $part }: الطرف الأول
questions-right = { $part }: ما يناسبه
questions-correct = هذا صحيح
questions-order-hint = اكتب الخطوات بترتيبها الصحيح؛ وستظهر للمتعلّمين بترتيب آخر.
questions-add-option = إضافة خيار
questions-add-pair = إضافة زوج
questions-add-item = إضافة خطوة
questions-preview = كما يراه المتعلّم
questions-preview-after = بعد التسليم
questions-preview-language = لغة المعاينة
questions-preview-button = معاينة
questions-preview-none = لا شيء يُعرض بعد.
questions-back = العودة إلى الأسئلة
questions-gone = حذف أحدهم هذا السؤال في هذه الأثناء. ما كتبته باقٍ هنا: الحفظ يضيفه من جديد.
questions-need-text = اكتب هذا باللغة { $language }، فهي اللغة التي تُكتب بها الدورة أولًا.
questions-need-two = لا بدّ من اثنين على الأقل.
questions-need-one-right = ضع علامة «صحيح» على واحد فقط.
questions-need-right = ضع علامة «صحيح» على واحد على الأقل.
questions-need-answer = اختر ما هو صحيح.
questions-need-accept = اكتب إجابة مقبولة واحدة على الأقل.
questions-bad-number = اكتب عددًا بالأرقام، مثل 2.5.
questions-bad-points = النقاط عدد أكبر من 0 ولا يزيد على 10000.
questions-bad-tolerance = هامش التفاوت عدد لا يقل عن 0.
questions-bad-percent = اكتب عددًا صحيحًا من 0 إلى 100.
questions-bad-attempts = اكتب عددًا صحيحًا من 0 إلى 10000.
questions-review-needs-pass = يتطلب هذا درجة نجاح.

### settings
settings-tab = الإعدادات
settings-ways = إعدادات الدورة
settings-about = عن الدورة
settings-languages = اللغات
settings-entry = الالتحاق
settings-title = العنوان
settings-summary = الملخص
settings-summary-hint = جملة أو جملتان تظهران في قائمة الدورات.
settings-keywords-hint = واحدة في كل سطر.
settings-themes = المواضيع
settings-other-themes = مواضيع أخرى
settings-other-themes-hint = بأحرف لاتينية صغيرة وشرطات، تفصل بينها فواصل.
settings-effort = المدة بالدقائق
settings-effort-hint = للدورة كلها.
settings-licence-hint = كما تُكتب في SPDX، مثل CC-BY-4.0.
settings-objectives-hint = يبدأ كل هدف بما سيتمكن منه المتعلّم.
settings-objective = الهدف { $n }
settings-add-objective = إضافة هدف
settings-author = الشخص { $n }
settings-add-author = إضافة شخص
settings-role = الدور
settings-role-author = التأليف
settings-role-editor = التحرير
settings-role-translator = الترجمة
settings-role-reviewer = المراجعة
settings-role-contributor = المساهمة
settings-url = صفحة على الويب
settings-bad-minutes = اكتب المدة بالدقائق: عدد صحيح من 1 إلى 100000.
settings-need-licence = اذكر الترخيص الذي تُستخدم الدورة بموجبه.
settings-need-level = اختر مستوى.
settings-need-author = اذكر شخصًا واحدًا أو مؤسسة واحدة على الأقل ممن أعدّوا الدورة.
settings-bad-url = يبدأ عنوان الويب بـ https://‎.
settings-bad-theme = لا يحوي الموضوع إلا أحرفًا لاتينية صغيرة وأرقامًا وشرطات، مثل waste-trade.
languages-hint = اللغة التي تضيفها لا نصوص لها بعد؛ وإلى أن تُترجم يرى القارئ لغة أخرى مع تنبيه.
languages-texts = { $n ->
    [zero] لا نصوص
    [one] نص واحد
    [two] نصان
    [few] { $text } نصوص
    [many] { $text } نصًا
   *[other] { $text } نص
 }
languages-confirm = لن تُعرض الدورة بهذه اللغة بعد الآن: { $language }. أكّد ذلك أدناه.
languages-confirm-title = حذف لغة؟
languages-confirm-yes = حذف { $language }
languages-confirm-hint = لن يرى المتعلّمون هذه النصوص بعد الآن. وهي تبقى في الملفات: إذا أضفت اللغة من جديد عادت.
languages-base = اللغة التي تُكتب بها الدورة أولًا
languages-base-hint = لا بدّ أن تكون بها كل النصوص.
languages-need-base = يجب أن تكون اللغة الأولى من لغات الدورة.
languages-fallback = ما يراه قراء اللغات الأخرى
languages-fallback-hint = تُجرَّب بهذا الترتيب بعد لغة القارئ؛ واللغة الأولى تأتي آخرًا على كل حال.
languages-fallback-step = البديل { $n }
languages-nothing = لا شيء بعد ذلك
languages-bad-fallback = ليست هذه من لغات الدورة.
entry-code-hint = للالتحاق برمز. كل من لديه الرمز يمكنه الالتحاق.
entry-capacity = عدد المقاعد
entry-capacity-hint = اتركه فارغًا إن لم يكن له حدّ.
entry-opens = موعد فتح باب الالتحاق
entry-closes = موعد إغلاق باب الالتحاق
entry-zone = بتوقيت { $zone }، وهو المنطقة الزمنية في ملفك الشخصي.
entry-prerequisites-hint = يمكن الالتحاق بعد إكمالها.
entry-no-courses = لا توجد دورة منشورة أخرى يمكن أن تسبق هذه.
entry-unknown = { $slug } (غير منشورة هنا)
entry-need-mode = اختر طريقة الالتحاق.
entry-need-code = اكتب الرمز المطلوب.
entry-bad-capacity = اكتب عددًا صحيحًا لا يقل عن 1.
entry-bad-moment = اكتب يومًا ووقتًا موجودين، مثل 2026-03-01T09:00.
entry-bad-span = موعد الإغلاق قبل موعد الفتح.
entry-circle = هذه حلقة مغلقة، فلا يستطيع أحد أن يبدأ: { $circle }

### rules
rules-tab = الإكمال
rules-meaning = معنى هذا
rules-meaning-course = للدورة كلها
rules-read = قراءة المعنى
rules-published-title = هذه الدورة منشورة
rules-published = تسري القاعدة الجديدة متى نشرت إصدارًا جديدًا. ولا يفقد أحد ما أكمله. ومن هم في منتصف الدورة يواصلون بالقاعدة الجديدة ومعهم كل ما أنجزوه. وإذا صارت القاعدة أيسر، فيمكن لفريق الدورة أن يرى من يُحتسب إكماله بموجبها الآن، ثم أن يحتسبه.
rules-published-link = القاعدة الحالية في صفحة فريق الدورة
rules-all = جميع الأنشطة غير الاختيارية
rules-any = عدد من الأنشطة
rules-any-number = كم نشاطًا؟
rules-any-number-hint = لمن اختار «عدد من الأنشطة» فقط.
rules-of = أي الأنشطة تُحتسب؟
rules-of-hint = إن لم تختر شيئًا احتُسبت كلها.
rules-grade = أدنى متوسط في الاختبارات، بالنسبة المئوية
rules-grade-hint = اتركه فارغًا إن لم يكن مهمًا.
rules-not-before = لا تُعدّ مكتملة قبل
rules-each = كل نشاط
rules-activity = متى يُعدّ مكتملًا؟
rules-every-condition = يجب أن يتحقق كل ما تختاره.
rules-viewed = فُتحت الصفحة
rules-marked = وضع المتعلّم علامة «منجز»
rules-answered = أُجيب عن كل سؤال في النص
rules-submitted = سُلّمت محاولة
rules-graded = حصلت محاولة على درجة
rules-minutes = الدقائق التي قُضيت فيه
rules-minutes-hint = اتركه فارغًا إن لم يكن مهمًا.
rules-passed = النتيجة المطلوبة، بالنسبة المئوية
rules-optional = اختياري: لا يُحتسب لإكمال الدورة
rules-requires = ما الذي يجب إكماله قبل أن يُفتح؟
rules-requires-hint = يبقى مقفلًا حتى ذلك الحين.
rules-opens = موعد الفتح
rules-closes = موعد الإغلاق
rules-back = العودة إلى كل القواعد
rules-bad-any = اكتب عددًا من 1 إلى عدد الأنشطة المحتسبة.
rules-all-optional = كل الأنشطة اختيارية، فلا شيء تكتمل به الدورة.
rules-no-grade = لا يوجد اختبار محتسب، فلا نتيجة لأحد.
rules-bad-minutes = اكتب عددًا صحيحًا من 1 إلى 10000.
rules-no-condition = اختر شرطًا واحدًا على الأقل.
rules-no-checks = لا أسئلة في هذا الدرس. أضف أسئلة أولًا.
rules-circle = هذه حلقة مغلقة، فلا يستطيع أحد أن يبدأ: { $circle }

### reading of rules
reading-when = تكتمل الدورة بما يلي: { $clauses }.
reading-all-below = تكتمل الدورة متى أُنجز كل ما يلي:
reading-nothing = لا شيء يُحتسب بعد، فلا يستطيع أحد إكمال الدورة.
reading-any = { $n ->
    [zero] تكتمل الدورة بإكمال { $text } من هذه الأنشطة، وعددها { $of }.
    [one] تكتمل الدورة بإكمال نشاط واحد من هذه الأنشطة، وعددها { $of }.
    [two] تكتمل الدورة بإكمال نشاطين من هذه الأنشطة، وعددها { $of }.
    [few] تكتمل الدورة بإكمال { $text } من هذه الأنشطة، وعددها { $of }.
    [many] تكتمل الدورة بإكمال { $text } من هذه الأنشطة، وعددها { $of }.
   *[other] تكتمل الدورة بإكمال { $text } من هذه الأنشطة، وعددها { $of }.
 }
reading-optional = ما يلي اختياري ولا يُحتسب: { $titles }.
reading-activity = للإكمال: { $conditions }.
reading-line = { $what }: { $asked }
reading-lessons = { $n ->
    [zero] الدروس كلها ({ $text })
    [one] الدرس
    [two] الدرسان
    [few] الدروس كلها ({ $text })
    [many] الدروس كلها ({ $text })
   *[other] الدروس كلها ({ $text })
 }
reading-tests = { $n ->
    [zero] الاختبارات كلها ({ $text })
    [one] الاختبار
    [two] الاختباران
    [few] الاختبارات كلها ({ $text })
    [many] الاختبارات كلها ({ $text })
   *[other] الاختبارات كلها ({ $text })
 }
reading-lessons-read = { $n ->
    [zero] قراءة جميع الدروس ({ $text })
    [one] قراءة الدرس
    [two] قراءة الدرسين
    [few] قراءة جميع الدروس ({ $text })
    [many] قراءة جميع الدروس ({ $text })
   *[other] قراءة جميع الدروس ({ $text })
 }
reading-lesson-read = قراءة { $title }
reading-tests-passed = { $n ->
    [zero] اجتياز جميع الاختبارات ({ $text }) بنسبة { $percent }
    [one] اجتياز الاختبار بنسبة { $percent }
    [two] اجتياز الاختبارين بنسبة { $percent }
    [few] اجتياز جميع الاختبارات ({ $text }) بنسبة { $percent }
    [many] اجتياز جميع الاختبارات ({ $text }) بنسبة { $percent }
   *[other] اجتياز جميع الاختبارات ({ $text }) بنسبة { $percent }
 }
reading-test-passed = اجتياز { $title } بنسبة { $percent }
reading-tests-submitted = { $n ->
    [zero] تسليم جميع الاختبارات ({ $text })
    [one] تسليم الاختبار
    [two] تسليم الاختبارين
    [few] تسليم جميع الاختبارات ({ $text })
    [many] تسليم جميع الاختبارات ({ $text })
   *[other] تسليم جميع الاختبارات ({ $text })
 }
reading-test-submitted = تسليم { $title }
### translation
translate-tab = الترجمة
translate-title = الترجمات
translate-lead = اختر لغة لتترجم نصًا بعد نص، أو لتسلّم مترجمًا ملفًا وتسترده منه.
translate-language = اللغة
translate-progress = المترجَم
translate-done = مترجَم
translate-stale = متقادم
translate-missing = ناقص
translate-unmarked = أصله غير معروف
translate-unreviewed = ترجمة آلية لم تُراجَع
translate-gone = لم يعد في الدورة
translate-gone-note = حُذف أصل هذا النص من الدورة. احذف ترجمته أيضًا، أو انقل كلماتها إلى نص آخر أولًا.
translate-unreadable = اللغات غير معروفة: تعذّرت قراءة course.toml
translate-one-language = لهذه الدورة لغة واحدة
translate-one-language-note = أضف لغة إلى الدورة، فتظهر نصوصها هنا.
translate-into = الترجمة إلى { $language }
translate-all-languages = كل اللغات
translate-files = التقدّم في كل ملف
translate-file = الملف
translate-all-files = كل الملفات
translate-apart = { $file }: فقرات هذه الترجمة لا تقابل فقرات الأصل واحدة بواحدة (المسجَّل { $recorded } والموجود { $there }). صحّحها في محرّر الدرس، ولن تتغيّر نصوصها هنا قبل ذلك.
translate-exchange = ملفات للمترجمين
translate-export = تسليم ملف
translate-format = الصيغة
translate-format-xliff = XLIFF 2.1
translate-format-po = PO (gettext)
translate-which = أي النصوص
translate-which-open = الناقص والمتقادم وما لم يُراجَع
translate-which-all = كل النصوص
translate-download = تنزيل
translate-import = استلام ملف
translate-import-file = ملف المترجم
translate-import-hint = ملف XLIFF 2 أو PO كما سُلّم من هنا، ولا يزيد على 1 ميغابايت. يجب أن تبقى الروابط والمقاطع البرمجية وسائر العلامات كاملة. ولا بأس برفع الملف نفسه مرتين.
translate-upload = رفع الملف
translate-no-file = لم يصل ملف مع الاستمارة. اختر ملفًا وارفعه من جديد.
translate-file-refused = رُفض { $name } ولم يتغيّر شيء
translate-at-line = السطر { $line }:
translate-why-kind = هذا الملف ليس XLIFF ولا PO. اطلب الملف الذي سُلّم من هنا، لا ملفًا مضغوطًا ولا ملفًا مكتبيًا.
translate-why-encoding = الملف غير مكتوب بترميز UTF-8. احفظه بهذا الترميز.
translate-why-doctype = في الملف تعريف لنوع المستند أو كيانات خاصة به، وهذه لا تُقرأ هنا.
translate-why-syntax = تعذّرت قراءة الملف هنا: { $what }
translate-why-version = هذا ليس XLIFF 2 بل «{ $version }». احفظه بصيغة XLIFF 2.0 أو 2.1.
translate-why-language = الملف للغة «{ $found }» والمنتظَر «{ $wanted }». اختر صفحة اللغة الصحيحة.
translate-why-too-much = في الملف أكثر مما تحتمله أي دورة، أو تداخل أعمق منه.
translate-why-nothing = لا نصوص في الملف.
translate-report = ما آل إليه { $name }
translate-report-taken = أُخذت
translate-report-accepted = قُبلت كما هي
translate-report-stale = أُخذت، لكن أصلها قديم: متقادمة
translate-report-same = موجودة في الدورة من قبل
translate-report-open = لم تُترجم بعد
translate-report-refused = رُفضت
translate-report-lines = نصوص تحتاج إلى نظر
translate-report-warnings = تنبيهات المسرد
translate-line = السطر
translate-text = النص
translate-what = الملاحظة
translate-back = العودة إلى الترجمة
translate-fate-taken = أُخذ.
translate-fate-stale = تغيّر أصله بعد تسليم الملف. أُخذ ووُسم بأنه متقادم.
translate-fate-accepted = قُبل كما هو.
translate-fate-same = موجود في الدورة من قبل.
translate-fate-empty = لم يُترجم.
translate-fate-unfinished = ما زال موسومًا بأنه غير مكتمل.
translate-fate-changed = تغيّر أصله بعد تسليم الملف. سلّم ملفًا جديدًا.
translate-fate-unknown = ليس في الدورة نص كهذا.
translate-fate-twice = ورد في الملف مرتين، وأُخذ الأول.
translate-refusal-empty = اكتب الترجمة أولًا.
translate-refusal-shape = أبقِ نوع الأصل كما هو: عنوان واحد أو فقرة واحدة أو قائمة واحدة أو جدول واحد.
translate-refusal-apart = فقرات هذه الترجمة لا تقابل فقرات الأصل واحدة بواحدة.
translate-refusal-language = الدورة لا تُترجم إلى هذه اللغة.
translate-refusal-file = سيصير في الدورة خلل: { $why }
translate-codes = لم ترد علامات الأصل كاملة.
translate-codes-lost = في الأصل ولم يرد في الترجمة: { $codes }.
translate-codes-more = ورد في الترجمة وليس في الأصل: { $codes }.
translate-warn-unused = المسرد: «{ $source }» تُترجم «{ $target }».
translate-warn-forbidden = المسرد: لا تقل «{ $word }».
translate-warn-instead = المسرد: قل «{ $target }» لا «{ $word }».
translate-machine = الترجمة الآلية
translate-machine-note = تُترجَم آليًا النصوص الناقصة والمتقادمة، وتوضع عليها علامة «ترجمة آلية لم تُراجَع». ولا تُنشر الدورة قبل أن يقبل شخصٌ كل نص منها.
translate-machine-ask = ترجمة آلية
translate-machine-waiting = الترجمة الآلية جارية. أعد تحميل الصفحة بعد قليل.
translate-machine-done = تمّ. النصوص التي دخلت المسودة: { $taken }، والتي لم تكن جيدة بما يكفي: { $refused }.
translate-machine-failed = تعذّرت الترجمة الآلية
translate-no-machine = ليس في هذا الموقع ترجمة آلية.
translate-texts = النصوص
translate-text-in = النص ({ $language })
translate-changes-note = المشطوب ما تُرجم عنه النص من قبل، وما تحته خط هو الجديد.
translate-show = ما يُعرض
translate-show-open = ما لم يكتمل
translate-show-all = كل النصوص
translate-show-warned = ما عليه تنبيه من المسرد
translate-filter = عرض
translate-nothing = لا شيء للعرض.
translate-of = من { $from } إلى { $to } من أصل { $total }
translate-previous = السابق
translate-save = حفظ
translate-accept = قبول
translate-mark = وضع علامة «مطابق للأصل»
translate-remove = حذف الترجمة
translate-accept-file = قبول كل الترجمات الآلية في هذا الملف
translate-now = النص كما هو الآن
translate-collision = غيّر شخص آخر هذا النص في هذه الأثناء. نصك محفوظ هنا: اطّلع على النص الآخر، ثم احفظ من جديد.
translate-base-changed = تغيّر أصل هذا النص في هذه الأثناء، ولم يُحفظ شيء. ارجع، وأعد تحميل الصفحة، ثم ضع نصك من جديد: { $text }
terms-title = مصطلحات المترجمين
terms-lead = ما يجب أن يرد في ترجمات جميع الدورات، وما يجب ألا يرد فيها. وتضيف كل دورة مسردها.
terms-into = إلى
terms-from = من
terms-none = لا مصطلحات لهذه اللغة بعد.
terms-source = المصطلح
terms-target = الترجمة المطلوبة
terms-forbidden = ما لا يُستخدم
terms-note = ملاحظة
terms-ways = صيغة واحدة في كل سطر.
terms-add = إضافة مصطلح
terms-remove = حذف
terms-wrong = اكتب مصطلحًا، واختر لغتين مختلفتين، واكتب ترجمة مطلوبة أو كلمة لا تُستخدم.

### health
health-tab = سلامة الدورة
health-title = حال الدورة
health-links = الروابط
health-link = الرابط
health-where = موضعه
health-since = منذ
health-links-tried = روابط إلى مواقع أخرى: { $all }، جُرّب منها: { $tried }.
health-links-last = آخر تجربة: { $time }.
health-links-weekly = تُجرَّب الروابط مرة في الأسبوع.
health-links-dead = روابط تحتاج إلى نظر
health-links-good = لا يُعرف رابط معطّل.
health-links-try = تجربة الروابط الآن
health-links-asked = تُجرَّب الروابط الآن. أعد تحميل الصفحة بعد قليل.
health-link-gone = لم تعد الصفحة موجودة.
health-link-failed = تعذّر الوصول إلى الموقع أو حدث فيه خلل.
health-link-refused = ليس عنوانًا في الإنترنت العامة، فلم يُجرَّب.
health-link-moved = انتقل نهائيًا إلى { $to }
health-media = الوسائط والملفات
health-media-good = لا ينقص شيء: الترجمات النصية والنصوص المكتوبة والنصوص البديلة موجودة.
health-faults = في الدورة أخطاء، ولا يمكن نشرها قبل إصلاحها.
health-captions = لا ترجمة نصية باللغات: { $languages }
health-reading = سهولة القراءة
health-lesson = الدرس
health-no-lessons = لا دروس بعد.
health-easy = سهل
health-harder = صعب بعض الشيء
health-hard = صعب
health-sentence = عدد الكلمات في الجملة: { $words }
health-long = نسبة الكلمات الطويلة: { $share }
health-definition = كيف يُقاس هذا
health-reading-note = لا يُقاس إلا النص المتصل، من دون العناوين والجداول والمقاطع البرمجية، وتُترك الدروس التي تقل عن 50 كلمة. كلما زادت الدرجة كان النص أسهل: من 60 فما فوق سهل، ومن 30 إلى 60 صعب بعض الشيء، ودون 30 صعب. ولا تصح مقارنة درجات اللغات بعضها ببعض.
health-measure-ar = لا تُستخدم معادلة منشورة، بل عدد الكلمات في الجملة ونسبة الكلمات التي من سبعة أحرف فأكثر من دون أداة التعريف.
health-measure-zh = لا تُستخدم معادلة منشورة، بل عدد الحروف في الجملة.
health-stops = أين يتوقف المتعلّمون
health-unpublished = لم تُنشر الدورة بعد، ولذلك لم يلتحق بها أحد.
health-too-few = لا يكفي عدد المتعلّمين بعد: لا تُعرض مجموعات تقل عن { $k }.
health-few = أقل من { $k }
health-learners = من فتحوا الدورة من المتعلّمين: { $n }
health-activity = النشاط
health-reached = وصلوا إليه
health-completed = أكملوه
health-stopped = توقفوا عنده
health-stops-note = كل المتعلّمين في كل الدفعات حتى الآن. المتوقف: كانت آخر زيارة له هنا قبل أكثر من 14 يومًا ولم يكمل الدورة. الأعداد مقرَّبة إلى أقرب خمسة، ولا يُعرض ما قلّ عن { $k }.
health-questions = أصعب الأسئلة
health-question = السؤال
health-share = النقاط المحصَّلة
health-attempts = المحاولات
health-discrimination = معامل التمييز
health-questions-note = المحاولات الأولى التي سُلّمت. النقاط المحصَّلة: متوسط ما نيل من نقاط السؤال، والأدنى أولًا، ولا تُعرض أسئلة تقل محاولاتها عن { $k }. معامل التمييز: ارتباط نقاط السؤال بنقاط بقية الأسئلة، ابتداءً من 20 محاولة، وإن قلّ عن 0.2 فالسؤال جدير بالمراجعة.
### editor
editor-mine-title = تحرير الدورات
editor-tabs = أقسام المحرّر
editor-outline = المخطط
editor-saved = تم الحفظ.
editor-unchanged = لم يتغيّر شيء: كان كذلك من قبل.
editor-changed-meanwhile = غيّر شخص آخر هذا في هذه الأثناء، ولم يُستبدل شيء مما حفظه. أعد تحميل الصفحة، وانظر فيها، ثم حاول من جديد.
editor-mine-lead = دورات قيد الإعداد، ودورات منشورة يمكنك العمل عليها.
editor-wrong = لا يمكن قبول هذا بعد
editor-none = لا دورات بعد
editor-none-text = ابدأ دورة أدناه. لا يراها أحد إلى أن تنشرها.
editor-state = الحالة
editor-home = تُحرَّر في
editor-changed = آخر تغيير
editor-home-files = الملفات
editor-home-browser = المتصفح
editor-state-new = لم تُنشر بعد
editor-state-same = كما نُشرت (الإصدار { $number })
editor-state-ahead = تغيّرت بعد الإصدار { $number }
editor-new = بدء دورة جديدة
editor-new-title = عنوان الدورة بلغتها الأساسية
editor-new-title-wrong = اكتب عنوانًا لا يتجاوز 200 حرف.
editor-new-slug = اسم الدورة في الرابط
editor-new-slug-hint = حروف لاتينية صغيرة وأرقام وشرطات، مثل clean-air. لا يمكن تغييره لاحقًا. إن تركته فارغًا، صيغ من عنوان الدورة متى كانت فيه حروف لاتينية.
editor-new-slug-wrong = اكتب اسمًا للرابط من الحروف اللاتينية الصغيرة a–z والأرقام والشرطات، أوله حرف، ولا يتجاوز 64 حرفًا.
editor-new-slug-taken = هذا الاسم لدورة أخرى بالفعل. اختر غيره.
editor-new-base = اللغة الأساسية
editor-new-languages = اللغات
editor-new-languages-hint = اللغة الأساسية منها دائمًا. ويمكنك إضافة غيرها لاحقًا.
editor-new-start = ما تبدأ به
editor-new-example = مثال صغير
editor-new-example-hint = درس ورسم وسؤال للتحقق من الفهم واختبار، تغيّرها كما تريد.
editor-new-empty = دورة فارغة
editor-new-empty-hint = العنوان فقط؛ وأنت تضيف الوحدات والدروس.
editor-new-begin = البدء
editor-begun = بدأت الدورة. لا يراها أحد إلى أن تنشرها.
editor-taken = صارت الدورة تُحرَّر في المتصفح.
editor-undone = تم التراجع.
editor-begin-draft = بدء مسودة
editor-lives-new = تُحرَّر هذه الدورة في المتصفح: بدأت هنا ولم تُنشر بعد.
editor-lives-browser = تُحرَّر هذه الدورة في المتصفح: ما يراه المتعلّمون يُنشر من هذه المسودة.
editor-lives-browser-since = تُحرَّر هذه الدورة في المتصفح منذ { $when }: ما يراه المتعلّمون يُنشر من هذه المسودة.
editor-lives-browser-by = تُحرَّر هذه الدورة في المتصفح منذ { $when }، حين نُقلت إليه بيد { $name }: ما يراه المتعلّمون يُنشر من هذه المسودة.
editor-lives-files-title = تُحرَّر هذه الدورة في ملفات
editor-lives-program = الإصدار { $number } يأتي مع البرنامج نفسه ويتجدد معه.
editor-lives-files = استُورد الإصدار { $number } من ملفات في { $when }؛ ومن لديه الملفات يستورد الإصدار التالي.
editor-lives-commit = إيداع Git:
editor-take-why = ما يُغيَّر هنا لا يُنشر إلا بعد نقل تحرير الدورة إلى المتصفح. وعندها لا يمكن استيراد ملفات تحلّ محلها، إلا إذا أعادها أحد إلى الملفات عن قصد.
editor-take = نقل الدورة إلى المتصفح
editor-somebody = شخص ما
editor-gone = ما أردت تغييره لم يعد موجودًا: أزاله شخص آخر في هذه الأثناء. أعد تحميل الصفحة.
editor-inline = هذا الجزء من course.toml مكتوب بجداول مضمّنة في سطر واحد (inline tables)، ولا يغيّرها إلا محرّر نصوص. اكتبه على صورة [[module]] و[[module.activity]].
editor-unreadable = تعذّرت قراءة الملف، ولم يتغيّر شيء: { $why }
editor-unreadable-title = تعذّرت قراءة course.toml
editor-undo = التراجع
editor-undo-too-late = تغيّر هذا مرة أخرى بعد ذلك، والتراجع عنه يُضيع التغيير اللاحق. لم يتغيّر شيء.
editor-done-added = أُضيف.
editor-done-moved = نُقل.
editor-done-removed = أُزيل.
editor-done-renamed = عُدّل.
editor-no-module = المخطط فارغ
editor-no-module-text = تتألف الدورة من وحدات، والوحدة من دروس واختبارات. أضف الوحدة الأولى.
editor-no-activity = لا شيء في هذه الوحدة بعد.
editor-title-wrong = اكتب عنوانًا لا يتجاوز 200 حرف.
editor-title-in = العنوان ({ $language })
editor-minutes = المدة بالدقائق
editor-minutes-wrong = اكتب عددًا صحيحًا من الدقائق، 1 على الأقل.
editor-kind = النوع
editor-add = إضافة
editor-add-module = إضافة وحدة
editor-add-activity = إضافة درس أو اختبار
editor-move-up = نقل إلى أعلى
editor-move-down = نقل إلى أسفل
editor-move-to = إلى الوحدة
editor-move = نقل
editor-more = المزيد
editor-rename = تغيير الاسم
editor-remove = إزالة
editor-drag = نقل
editor-drag-help = اسحبه إلى موضعه، أو استخدم مفتاحي السهمين إلى أعلى وإلى أسفل.
editor-save = حفظ
editor-cancel = إلغاء
editor-not-translated-yet = لم يُترجم بعد، فلا عنوان له في:
editor-lessons = الدروس
editor-no-lesson = لا دروس بعد
editor-base = اللغة الأساسية
editor-n-missing = { $n ->
    [zero] لا مقطع ناقص
    [one] مقطع واحد ناقص
    [two] مقطعان ناقصان
    [few] { $text } مقاطع ناقصة
    [many] { $text } مقطعًا ناقصًا
   *[other] { $text } مقطع ناقص
 }
editor-n-stale = { $n ->
    [zero] لا مقطع متقادم
    [one] مقطع واحد متقادم
    [two] مقطعان متقادمان
    [few] { $text } مقاطع متقادمة
    [many] { $text } مقطعًا متقادمًا
   *[other] { $text } مقطع متقادم
 }
editor-n-unmarked = { $n ->
    [zero] لا مقطع بلا علامة
    [one] مقطع واحد بلا علامة
    [two] مقطعان بلا علامة
    [few] { $text } مقاطع بلا علامة
    [many] { $text } مقطعًا بلا علامة
   *[other] { $text } مقطع بلا علامة
 }
editor-whole = النص كله
editor-by-segment = مقطعًا بعد مقطع
editor-languages = لغات هذا الدرس
editor-ways = طرق التحرير
editor-as-learner = عرضه كما يراه المتعلّم
editor-text-in = النص ({ $language })
editor-text-hint = نص بصيغة Markdown. السطر الأول، «# …»، هو عنوان الدرس. المفتاحان Ctrl+S يحفظان النص، والمفتاح Tab يخرج منه.
editor-save-and-mark = حفظ؛ وهو مطابق للأصل
editor-preview = معاينة
editor-preview-hint = يظهر هنا ما سيراه المتعلّمون بينما تكتب، أو عند الضغط على «معاينة».
editor-preview-none = لا شيء يُعرض بعد.
editor-base-text = اللغة الأساسية: { $language }
editor-line = السطر { $line }
editor-tools = أدوات النص
editor-tool-bold = عريض (Ctrl+B)
editor-tool-italic = مائل (Ctrl+I)
editor-tool-heading = عنوان قسم
editor-tool-list = قائمة
editor-tool-numbers = قائمة مرقّمة
editor-tool-quote = اقتباس
editor-tool-link = رابط (Ctrl+K)
editor-tool-picture = صورة
editor-tool-table = جدول
editor-tool-note = ملاحظة
editor-kept = محفوظ في هذا المتصفح، ولم يُحفظ في الموقع بعد
editor-offline = أنت غير متصل بالإنترنت. ما كتبته محفوظ في هذا المتصفح، ويُحفظ في الموقع متى عاد الاتصال.
editor-signed-out = انتهت جلستك. ما كتبته محفوظ في هذا المتصفح: سجّل الدخول تجده هنا.
editor-failed = تعذّر الحفظ. ما كتبته محفوظ في هذا المتصفح؛ حاول من جديد.
editor-restored = استُعيد ما كتبته هنا آخر مرة ولم تحفظه.
editor-discard = العودة إلى النص المحفوظ
editor-segments-hint = بجانب كل مقطع من اللغة الأساسية ترجمته. ما تغيّره يُعدّ مطابقًا للأصل كما هو الآن.
editor-apart = المقاطع لا تتقابل واحدًا بواحد
editor-apart-text = في هذه الترجمة { $own } من المقاطع، وكان في أصلها حين تُرجم { $recorded }. حرّر النص كله حتى تتقابل، ثم ضع عليه علامة «مطابق للأصل».
editor-segment-translated = مترجَم
editor-segment-stale = متقادم
editor-segment-missing = ناقص
editor-segment-unmarked = بلا علامة
editor-segment-gone = لم يعد في الأصل
editor-segment-gone-text = لم يعد هذا في الأصل.
editor-segment-unreviewed = ترجمة آلية لم تُراجَع
editor-segment-refused = لا يمكن حفظ مقطع على هذه الصورة: يجب أن يبقى كما هو في الأصل، فقرة واحدة أو قائمة واحدة أو عنوانًا واحدًا. لم يُحفظ شيء، وما كتبته باقٍ هنا.
editor-mark = وضع علامة «مطابق للأصل»
editor-mark-all = وضع علامة «مطابق للأصل» على الكل
editor-take-out = إزالة المقطع
editor-same-lines = { $n ->
    [zero] … لا أسطر …
    [one] … سطر واحد لم يتغيّر …
    [two] … سطران لم يتغيّرا …
    [few] … { $text } أسطر لم تتغيّر …
    [many] … { $text } سطرًا لم يتغيّر …
   *[other] … { $text } سطر لم يتغيّر …
 }
editor-theirs = كما حفظه الشخص الآخر
editor-mine = كما هو لديك
editor-conflict = حفظ شخص آخر هذا الدرس بينما كنت تكتب
editor-conflict-by = حُفظ نص من { $name } في { $when }. لم يضع شيء: تجد هنا النصين معًا. ونصك لم يُحفظ بعد.
editor-conflict-at = حُفظ نص آخر في { $when }. لم يضع شيء: تجد هنا النصين معًا. ونصك لم يُحفظ بعد.
editor-conflict-removed = أُزيل الدرس. لم يضع شيء: نصك هنا ولم يُحفظ بعد.
editor-conflict-both = الاثنان في واحد
editor-conflict-clean = وقع التغييران في موضعين مختلفين، ولذلك تجد كليهما في هذا النص. راجعه ثم احفظه.
editor-conflict-doubtful = { $n ->
    [zero] لا موضع تغيّر من الطرفين.
    [one] في موضع واحد تغيّر الشيء نفسه من الطرفين: فيه النص الآخر أولًا ثم نصك. أصلحه واحفظ.
    [two] في موضعين تغيّر الشيء نفسه من الطرفين: فيهما النص الآخر أولًا ثم نصك. أصلحهما واحفظ.
    [few] في { $text } مواضع تغيّر الشيء نفسه من الطرفين: فيها النص الآخر أولًا ثم نصك. أصلحها واحفظ.
    [many] في { $text } موضعًا تغيّر الشيء نفسه من الطرفين: فيها النص الآخر أولًا ثم نصك. أصلحها واحفظ.
   *[other] في { $text } موضع تغيّر الشيء نفسه من الطرفين: فيها النص الآخر أولًا ثم نصك. أصلحها واحفظ.
 }
editor-conflict-save-both = حفظ هذا النص
editor-conflict-one = واحد منهما فقط
editor-conflict-one-text = ما يُستبدل يبقى في سجل التغييرات.
editor-conflict-mine = حفظ نصي بدلًا منه
editor-conflict-theirs = إبقاء النص الآخر وترك نصي
editor-preview-bar = معاينة المسودة
editor-preview-text = هكذا سيرى المتعلّمون الدورة متى نُشرت. لا يُحفظ شيء مما تفعله هنا.
editor-preview-back = العودة إلى المحرّر
editor-show-key = إظهار الإجابات الصحيحة
editor-hide-key = إخفاء الإجابات الصحيحة
editor-publish = النشر
editor-history = سجل التغييرات
editor-export = تنزيل ملف ‎.zip
editor-changes = ما يختلف عن المنشور
editor-changes-new = كل شيء: لم تُنشر الدورة بعد.
editor-changes-none = لا شيء: المسودة كما نُشرت.
editor-part = الجزء
editor-file = الملف
editor-file-course = الدورة نفسها
editor-file-added = جديد
editor-file-removed = مُزال
editor-file-changed = معدّل
editor-check = الفحص
editor-check-good = لا أخطاء ولا تنبيهات
editor-fault = خطأ
editor-warning = تنبيه
editor-warnings = { $n ->
    [zero] لا تنبيهات
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $text } تنبيهات
    [many] { $text } تنبيهًا
   *[other] { $text } تنبيه
 }
editor-more-findings = … و{ $n } غيرها.
editor-publish-same = المسودة كما نُشرت؛ لا جديد يُنشر.
editor-publish-faults = { $n ->
    [zero] لا أخطاء.
    [one] خطأ واحد يجب إصلاحه قبل النشر.
    [two] خطآن يجب إصلاحهما قبل النشر.
    [few] { $text } أخطاء يجب إصلاحها قبل النشر.
    [many] { $text } خطأً يجب إصلاحها قبل النشر.
   *[other] { $text } خطأ يجب إصلاحها قبل النشر.
 }
editor-publish-in-files = تُحرَّر هذه الدورة في ملفات. انقلها أولًا إلى المتصفح، ثم يمكن نشرها هنا.
editor-publish-as = نشر الإصدار { $number }
editor-note = الجديد
editor-note-hint = جملة أو جملتان للزملاء؛ تظهر في قائمة الإصدارات.
editor-optional = اختياري
editor-is-published = نُشرت الدورة. يراها المتعلّمون من الآن فصاعدًا.
editor-is-restored = صارت المسودة كما كان ذلك الإصدار. وما كان فيها محفوظ في سجل التغييرات.
editor-published = المنشور
editor-draft = المسودة
editor-back-to-changes = العودة إلى كل التغييرات
editor-no-text = هذا الملف ليس نصًا، فلا تُعرض فروقه.
editor-versions = الإصدارات
editor-version = الإصدار { $number }
editor-current = يراه المتعلّمون
editor-from-files = من ملفات
editor-restore = استعادته مسودةً
editor-when = الوقت
editor-who = الشخص
editor-what = ما حدث
editor-acts-column = الإجراء
editor-acts = تغييرات المسودة
editor-files = { $n ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $text } ملفات
    [many] { $text } ملفًا
   *[other] { $text } ملف
 }
editor-act-begin = بدأت المسودة
editor-act-lesson = عُدّل درس
editor-act-add = أُضيف إلى المخطط
editor-act-move = تغيّر الترتيب
editor-act-remove = أُزيل من المخطط
editor-act-rename = تغيّر الاسم
editor-act-undo = أُلغي تغيير
editor-act-restore = استُعيد إصدار
editor-act-take = صارت كالمنشور
editor-act-other = تغيير آخر
### The API
api-zip-wrong = ليس المحتوى أرشيفًا تمكن قراءته، أو فيه أكثر مما تسعه دورة.
api-not-your-course = يشرف على هذه الدورة آخرون: لا ينشرها إلا فريقها.
api-course-faults = في الدورة أخطاء؛ لم يتغيّر شيء.
api-no-course = لا دورة منشورة بهذا العنوان.
api-no-person = لا يوجد شخص كهذا له حساب صالح للاستخدام.
api-lives-in-browser = تُحرَّر هذه الدورة في المتصفح. استوردها من سطر الأوامر مع ‎--take-back لتعود إلى الملفات.
### Announcements
announce-title = الإعلانات
announce-lead = ما تكتبه هنا يظهر في صفحة الدورة لمن يخصّهم، من الآن أو من وقت تحدده.
announce-none-written = لا إعلانات بعد.
announce-new = إعلان جديد
announce-one = إعلان
announce-subject = العنوان
announce-text = النص
announce-text-hint = بصيغة Markdown: **عريض**، وقوائم تبدأ بـ «- »، وروابط هكذا [كلمات](https://…).
announce-to = لمن هذا الإعلان
announce-to-all = كل المشاركين في الدورة
announce-to-run = الدفعة: { $name }
announce-to-group = المجموعة: { $name }
announce-group-gone = مجموعة حُذفت: لا يرى الإعلان أحد
announce-to-error = اختر لمن هذا الإعلان.
announce-shown = معروض منذ
announce-from = من { $when }
announce-at = يُعرض من
announce-at-hint = اتركه فارغًا ليُعرض فورًا. الوقت بتوقيت منطقتك الزمنية.
announce-at-error = اكتب يومًا ووقتًا، أو اترك الخانة فارغة.
announce-pin-until = إبقاؤه في الأعلى حتى
announce-pin-hint = آخر يوم يظهر فيه قبل غيره. ويجوز تركه فارغًا.
announce-pinned-error = اختر يومًا بعد أول عرض له، أو اترك الخانة فارغة.
announce-pinned = في الأعلى
announce-mail = بالبريد الإلكتروني
announce-by-mail = إرساله بالبريد الإلكتروني أيضًا
announce-by-mail-hint = يصل إلى كل شخص بلغته، وإلا فبأقرب لغة كتبتَ بها. ولا يصل إلى من لا يريد رسائل من هذه الدورة.
announce-mailed = أُرسل
announce-mail-later = عند عرضه
announce-no-mail = لا
announce-publish = نشر الإعلان
announce-save = حفظ
announce-preview = معاينة
announce-preview-title = كما سيقرؤه المشاركون
announce-missing = لم يُكتب بهذه اللغات: { $languages }. يرى قراؤها لغة أخرى، ويُبلَّغون بذلك.
announce-withdraw = سحب الإعلان
announce-withdraw-note = لن يظهر بعد ذلك، ولن تُرسل الرسائل المنتظرة. أما ما أُرسل فلا يمكن استرجاعه.
announce-withdrawn-on = سُحب في { $when }
announce-changed = عُدّل في { $when }
announce-unread = جديد
announce-unread-count = { $n ->
    [zero] قرأت كل الإعلانات.
    [one] إعلان واحد لم تقرأه.
    [two] إعلانان لم تقرأهما.
    [few] { $text } إعلانات لم تقرأها.
    [many] { $text } إعلانًا لم تقرأها.
   *[other] { $text } إعلان لم تقرأها.
 }
announce-all = كل الإعلانات
announce-none = لا توجد إعلانات.
announce-flash-made = حُفظ الإعلان.
announce-flash-changed = عُدّل الإعلان.
announce-flash-withdrawn = سُحب الإعلان.
### Numbers of a course
numbers-title = أرقام الدورة
numbers-lead = كم شخصًا يدرس الدورة وكم شخصًا أكملها. لا تُعرض المجموعات الصغيرة، لا هنا ولا في الملف ولا للبرامج.
numbers-of = أرقام مَن
numbers-show = عرض
numbers-all = المدة كلها
numbers-quarter = { $year }، الربع { $number }
numbers-run = الدفعة: { $name }
numbers-run-open = بلا مواعيد
numbers-whole = المؤشرات
numbers-figure = المؤشر
numbers-value = العدد
numbers-meaning = ما يُعدّ فيه
numbers-started = بدؤوا
numbers-started-text = من التحقوا في هذه الفترة أو الدفعة وفتحوا نشاطًا واحدًا على الأقل. كل المؤشرات الأخرى عن هؤلاء.
numbers-active = نشطون
numbers-active-text = من فتحوا نشاطًا خلال آخر { $days } يومًا.
numbers-completed = أكملوا
numbers-completed-text = من أكملوا الدورة حتى الآن ولديهم إفادة صالحة.
numbers-rate = نسبة الإكمال
numbers-rate-text = نسبة من أكملوا إلى من بدؤوا، مقرَّبة. ولا تُعرض أبدًا على أنها الكل أو لا أحد.
numbers-median = وسيط عدد أيام الإكمال
numbers-median-text = نصف من أكملوا لم يحتاجوا إلى أكثر من هذا العدد من الأيام بين الالتحاق والإكمال.
numbers-days = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $text } أيام
    [many] { $text } يومًا
   *[other] { $text } يوم
 }
numbers-hidden = لا يُعرض
numbers-by-language = بحسب اللغة
numbers-by-country = بحسب البلد
numbers-by-sex = بحسب الجنس
numbers-female = إناث
numbers-male = ذكور
numbers-other = غير ذلك
numbers-not-stated = غير مذكور
numbers-others = الباقون جميعًا
numbers-nothing = المجموعات أصغر من أن يُعرض هذا الجدول.
numbers-started-only = في جزء من المدة أو من الدورة لا يُفصَّل إلا من بدؤوا، وفي المجموعات الكبيرة بما يكفي في كل فترة أو دفعة فقط. ولو عُرض أكثر من ذلك لأمكن استنتاج الباقي بالطرح. تجد المؤشرات الأخرى في «المدة كلها».
numbers-crossed = البلد بحسب الجنس
numbers-crossed-text = من بدؤوا. كل بلد يقل عدد النساء أو الرجال فيه عن { $k }، ولا يكون صفرًا، يُضم إلى «الباقون جميعًا».
numbers-protection = كيف تُحمى المجموعات الصغيرة
numbers-protection-text = لا تُعرض مجموعة يقل عدد أفرادها عن { $k }، ولا أي رقم يمكن استنتاج عددها منه. ولا يتغيّر رقم معروض إلا متى بلغ التغيّر { $k } على الأقل. ويدخل «غير مذكور» و«غير ذلك» في كل مجموع.
numbers-n = بدؤوا (n)
numbers-k = أصغر مجموعة تُعرض (k)
numbers-suppressed = أرقام لا تُعرض
numbers-rule = القواعد
numbers-at = حتى تاريخ
numbers-category = الفئة
numbers-column-table = الجدول
numbers-csv = تنزيل (CSV)
numbers-exact = الاطلاع على الأرقام الدقيقة
numbers-exact-text = قد تدل الأرقام الدقيقة على أشخاص بعينهم. اذكر لماذا تحتاج إليها: يُكتب اسمك والدورة والغرض في سجل الوقائع.
numbers-exact-reason = الغرض
numbers-exact-show = عرض الأرقام الدقيقة
numbers-exact-shown = هذه أرقام دقيقة
numbers-exact-shown-text = لا تنقلها إلى غيرك: المجموعات الصغيرة غير محمية هنا. واطلاعك عليها مكتوب في سجل الوقائع.
### Runs
runs-title = الدفعات
runs-run = الدفعة
runs-self-paced = تعلّم ذاتي
runs-self-paced-note = بلا مواعيد: ابدأ متى شئت، وتقدّم بالسرعة التي تناسبك.
runs-lead = الدفعة مرة تُعقد فيها الدورة، ولها مواعيدها ومقاعدها وفريقها ومجموعاتها. ويبقى التعلّم الذاتي متاحًا دائمًا إلى جانب الدفعات.
runs-none = لا دفعات ذات مواعيد بعد.
runs-all = كل الدفعات
runs-new = دفعة جديدة
runs-make = إنشاء الدفعة
runs-save = حفظ
runs-edit = تعديل الدفعة
runs-going = جارية
runs-upcoming = قادمة
runs-ended = انتهت
runs-cancelled = أُلغيت
runs-over = منتهية
runs-when = المواعيد
runs-people = المشاركون
runs-taken-of = { $taken } من { $capacity }
runs-from-to = من { $from } إلى { $to }
runs-from = ابتداءً من { $from }
runs-no-dates = بلا مواعيد
runs-name = الاسم ({ $language })
runs-name-hint = مثل «ربيع 2026» أو «لجهات الاتصال، يونيو». تكفي لغة واحدة.
runs-other-languages = الاسم بلغات أخرى
runs-title-error = اكتب اسمًا لا يزيد على 120 حرفًا.
runs-slug = الاسم في الرابط
runs-slug-hint = حروف لاتينية صغيرة وأرقام وشرطات. إن تُرك فارغًا أُخذ من أول يوم.
runs-slug-error = اكتب اسمًا للرابط من الحروف اللاتينية الصغيرة والأرقام والشرطات، لا يتجاوز 40 حرفًا. أما «new» و«self» فلهما معنى آخر.
runs-slug-taken = للدورة دفعة بهذا الاسم في الرابط. اختر غيره.
runs-starts = تبدأ
runs-starts-error = حدّد متى تبدأ الدفعة.
runs-ends = تنتهي
runs-ends-hint = بعد ذلك يظل بإمكان المتعلّمين قراءة كل شيء، ولكن لا تُقبل إجابات جديدة.
runs-opens = موعد فتح باب الالتحاق
runs-closes = موعد إغلاق باب الالتحاق
runs-zone = المنطقة الزمنية
runs-zone-hint = الأوقات بتوقيت { $zone }. ويرى كل شخص المواعيد بتوقيت منطقته.
runs-mode = طريقة الالتحاق
runs-code-hint = مطلوب إن كان الالتحاق برمز.
runs-capacity = عدد المقاعد
runs-capacity-hint = إن تُرك فارغًا ففيها متسع للجميع.
runs-changed-meanwhile = عدّل شخص آخر هذه الدفعة في هذه الأثناء. ما كتبته ما زال هنا: راجع الدفعة في نافذة أخرى، ثم احفظ من جديد.
runs-dates = مواعيد الأنشطة
runs-dates-lead = مواعيد هذه الدفعة بدلًا من مواعيد الدورة. وحيث تُترك الخانة فارغة يسري موعد الدورة؛ أما الموعد الذي مضى قبل بدء الدفعة فلا يُغلق فيها شيئًا.
runs-dates-none = لا تحدد الدورة موعدًا لأي نشاط.
runs-dates-others = أنشطة بلا مواعيد
runs-dates-course = في الدورة: { $time }
runs-dates-closes = { $title } (يُغلق في إحدى الدفعات)
runs-copy = نسخ الدفعة
runs-copy-lead = للنسخة المدة نفسها وعدد المقاعد نفسه وطريقة الالتحاق نفسها. وتنتقل كل مواعيدها مع موعد البدء. ولا يُنسخ المشاركون.
runs-copy-what = ما يُنقل معها
runs-copy-dates = مواعيد الأنشطة، منقولةً بالقدر نفسه
runs-copy-staff = فريق الدفعة
runs-copy-groups = المجموعات، بلا أعضاء
runs-copy-do = إنشاء النسخة
runs-staff = فريق هذه الدفعة
runs-staff-note = يرون المشاركين في هذه الدفعة وحدها ويتابعونهم. أما فريق الدورة فيتابع كل الدفعات.
runs-groups-none = ليس لهذه الدفعة مجموعات خاصة بها.
runs-close-title = الإغلاق أو الإلغاء
runs-close-note = لن يلتحق بها أحد بعد الآن. ومن التحق بها يواصل.
runs-close = إغلاق باب الالتحاق الآن
runs-cancel-title = إلغاء الدفعة
runs-cancel-note = تصل إلى كل من فيها رسالة بالبريد الإلكتروني تذكر السبب. ويبقى ما أنجزوه محفوظًا، ولا يُقبل جديد. لا يمكن التراجع عن ذلك.
runs-cancel-hint = يقرؤه المشاركون كما تكتبه.
runs-cancel = إلغاء الدفعة
runs-cancelled-on = أُلغيت في { $time }
runs-flash-made = أُنشئت الدفعة.
runs-flash-saved = حُفظت الدفعة.
runs-flash-copied = أُنشئت النسخة.
runs-flash-closed = أُغلق باب الالتحاق.
runs-flash-cancelled = أُلغيت الدفعة، ويجري إبلاغ من فيها.
runs-flash-staff-added = أُضيف الشخص إلى فريق هذه الدفعة.
runs-flash-staff-removed = لم يعد الشخص من فريق هذه الدفعة.
runs-flash-switched = أنت تواصل الآن في هذه الدفعة.
runs-group-run = لأي دفعة
runs-group-course = الدورة كلها
runs-group-of = { $group } ({ $run })
runs-group-run-error = اختر دفعة من الدفعات التي تتابعها.
runs-add-run = إلى أي دفعة
runs-add-run-error = اختر دفعة لم تنتهِ بعد، من الدفعات التي تتابعها.
runs-refused-cancelled = أُلغيت هذه الدفعة. اختر غيرها.
runs-takes-nothing = انتهت هذه الدفعة في { $time }. يمكنك قراءة كل شيء، ولكن لا تُقبل إجابات جديدة.
runs-begins = تبدأ هذه الدفعة في { $time }. وحتى ذلك الحين يمكنك الاطلاع على محتويات الدورة.
runs-due = حتى { $time }
runs-not-current = أنت ملتحق بهذه الدفعة أيضًا. لتعمل فيها، واصل هنا.
runs-go-on-here = المواصلة في هذه الدفعة
runs-back-to-current = العودة إلى الدفعة التي أنت فيها
runs-others = دفعاتك الأخرى في هذه الدورة
runs-others-note = يُحتسب ما تنجزه في الدفعة التي تواصل فيها.
runs-switch = المواصلة هناك
runs-offered = الدفعات
runs-offered-lead = ادرس الدورة مع آخرين، في مواعيد محددة.
runs-enrol-until = باب الالتحاق مفتوح حتى { $time }
runs-places = { $n ->
    [zero] لم يبقَ أي مقعد
    [one] بقي مقعد واحد
    [two] بقي مقعدان
    [few] بقيت { $text } مقاعد
    [many] بقي { $text } مقعدًا
   *[other] بقي { $text } مقعد
 }
runs-in = أنت في هذه الدفعة
runs-course-in = { $course } ({ $run })
runs-mail-cancelled-subject = أُلغيت دفعة: { $course }
runs-mail-cancelled-text = أُلغيت الدفعة «{ $run }» من دورة «{ $course }». والسبب:
runs-mail-cancelled-other = يبقى ما أنجزته محفوظًا. وتجد في صفحة الدورة هل هناك دفعة أخرى.
runs-api-no-run = ليس للدورة دفعة كهذه.

### Privacy: what is held, and how long
personal-learning = التعلّم
personal-learning-purpose = ليدرس الناس الدورات ويتوقفوا ويتابعوا متى شاؤوا، ولمساعدة من يتعثّر منهم.
personal-learning-data = الالتحاقات، وما فُتح ومدته، والإجابات، والنتائج، والمجموعات، والمواعيد المحددة لشخص واحد
personal-statements = إفادات الإكمال
personal-statements-purpose = لإثبات أن شخصًا أكمل دورة، ولتمكين غيره من التحقق من ذلك.
personal-statements-data = اسم صاحب الإفادة، والدورة، والدرجة، والتاريخ، والرمز؛ وأسباب التغييرات اليدوية
personal-messages = رسائل فريق الدورة
personal-messages-purpose = ليتمكن فريق الدورة من الكتابة إلى المشاركين فيها.
personal-messages-data = من كتب، والنص، ومن أُرسل إليه؛ ومن لا يريد مثل هذه الرسائل
personal-writing = تأليف الدورات وإدارتها
personal-writing-purpose = لمعرفة من يحق له تغيير الدورة ومن غيّر ماذا.
personal-writing-data = معرّفات المؤلفين وأعضاء الفريق مع ما فعلوه؛ وعوامل التصفية التي حفظوها
retention-beats = إشارات بقاء الصفحة مفتوحة
retention-beats-rule = تُحفظ إشارات بقاء الصفحة مفتوحة مدة { $time }، ثم تُحذف. ويبقى الوقت المقضي محفوظًا مع التقدّم.
retention-test-answers = الإجابات في الاختبارات
retention-test-answers-rule = تُحفظ الإجابات في الاختبارات مدة { $time } بعد تسليم الاختبار، ثم تُحذف. وتبقى النتيجة.
retention-lesson-answers = الإجابات داخل الدروس
retention-lesson-answers-rule = تُحفظ الإجابات داخل الدروس مدة { $time }، ثم تُحذف. ويبقى محفوظًا مع التقدّم أنها قُدّمت.
retention-draft-history = النصوص السابقة للدورات المنشورة
retention-draft-history-rule = تُحفظ نصوص الدورة السابقة لآخر نشر لها مدة { $time }، ثم تُحذف. وتبقى الإصدارات المنشورة.
retention-previews = الصور المصغّرة في القوائم
retention-previews-rule = تُحفظ الصور المصغّرة في القوائم مدة { $time }، ثم تُحذف، ويُعاد إنشاؤها متى فُتحت القائمة.
archive-enrolments = الدورات
archive-statements = إفادات الإكمال
archive-progress = التقدّم
archive-lesson-answers = الإجابات داخل الدروس
archive-attempts = محاولات الاختبارات
archive-test-answers = الإجابات في الاختبارات
archive-messages = رسائل فريق الدورة
archive-groups = المجموعات
archive-other = المزيد عن الدورات
archive-course = الدورة
archive-state = الحالة
archive-requested = تاريخ الالتحاق أو طلبه
archive-decided = تاريخ القرار
archive-last-activity = آخر نشاط
archive-last-at = آخر مرة
archive-holder = الاسم المكتوب عليها
archive-code = الرمز
archive-grade = الدرجة
archive-completed = تاريخ الإكمال
archive-withdrawn = تاريخ السحب
archive-reason = السبب
archive-activity = النشاط
archive-first = أول مرة
archive-seconds = الثواني
archive-outcome = النتيجة
archive-percent = النسبة المئوية
archive-question = السؤال
archive-answer = الإجابة
archive-right = صحيح
archive-yes = نعم
archive-no = لا
archive-when = الوقت
archive-attempt = المحاولة
archive-handed-in = تاريخ التسليم
archive-points = النقاط
archive-message = الرسالة
archive-group = المجموعة
archive-what = البيان
archive-more = تفاصيل
archive-as-staff = أنت من فريق هذه الدورة
archive-saved-view = تصفية حفظتها
archive-stopped = لا تريد رسائل من فريقها
### Search and themes: what courses contribute
find-courses = الدورات
find-lessons = الدروس
find-drafts = المسودات
find-theme-courses = { $n ->
    [zero] لا دورات
    [one] دورة واحدة
    [two] دورتان
    [few] { $n } دورات
    [many] { $n } دورة
   *[other] { $n } دورة
}
find-theme-none = لا دورات في هذا الموضوع بعد.
find-theme-narrow = تضييق قائمة هذه الدورات
### What a check of a course finds, by kind

finding-alternative = صورة بلا نص بديل. اكتب في بضع كلمات ما تُظهره، لمن لا يراها.
finding-base = نص ناقص باللغة الأساسية للدورة. اكتبه بها أولًا.
finding-block = كتلة تبدأ بالعلامة ::: غير معروفة، أو بلا نهاية، أو لا يصح أن تكون هنا.
finding-caption = لن يظهر هذا التعليق: الصورة ذات التعليق تكون وحدها في فقرتها.
finding-captions = الترجمة النصية لأحد التسجيلات ناقصة أو لا تمكن قراءتها. ينبغي أن تكون ملف WebVTT.
finding-check = سؤال داخل النص غير معروف، أو مكرر، أو لا يصح أن يكون هنا.
finding-completion = لا يمكن لأحد أن يستوفي قاعدة الإكمال هذه. غيّرها.
finding-cycle = كل منها يشترط الآخر في حلقة، فلا يستطيع أحد أن يبدأ. احذف أحد الشروط.
finding-diagram = كلمة في رسم ليس لها نص، أو نص لا تقابله كلمة في الرسم.
finding-double = الاسم أو القيمة نفسها مستخدمة مرتين. لا تُستخدم إلا مرة واحدة.
finding-empty = ليس فيه شيء بعد. أضف محتوى أو احذفه.
finding-encoding = الملف ليس نصًا بترميز UTF-8. احفظه بهذا الترميز.
finding-enrolment = الالتحاق برمز يحتاج إلى رمز. اكتبه.
finding-footnote = حاشية ناقصة، أو لا شيء يحيل إليها.
finding-format = كُتبت الدورة بصيغة أحدث مما يقرؤه هذا البرنامج. استخدم إصدارًا أحدث من البرنامج.
finding-front = لا يمكن قراءة الأسطر الواقعة بين علامتي --- في رأس الدرس.
finding-heading = يبدأ الدرس بعنوانه، ثم تتدرج العناوين تحته من دون قفز بين مستوياتها.
finding-id = لا يمكن استخدام هذا الاسم المختصر. يُكتب بأحرف لاتينية صغيرة وأرقام وشرطات، ويبدأ بحرف.
finding-image = هذا الملف ليس صورة تعرضها المتصفحات.
finding-language = ليست هذه من لغات الدورة.
finding-link = رابط أو اسم ملف لا يؤدي إلى شيء. صحّحه، أو أضف الملف.
finding-marks = تعذّرت قراءة السجل الذي يبيّن الأصل الذي تُرجم منه النص. ضع على الترجمة من جديد علامة «مطابق للأصل».
finding-math = صيغة رياضية لا تمكن قراءتها. صحّح كتابتها.
finding-missing-file = ملف تذكره الدورة غير موجود. أضفه أو احذف ذكره.
finding-missing-key = جزء مطلوب ناقص. أضفه.
finding-depth = مستويات كثيرة متداخلة. بسّط البنية.
finding-one-paragraph = هذا النص فقرة واحدة، بلا قوائم ولا عناوين ولا جداول.
finding-options = خيارات الإجابة لا تناسب نوع السؤال: قليلة جدًا، أو لم تُحدَّد الإجابة الصحيحة.
finding-html = لا يُسمح هنا بوسوم HTML في النص، أو أن بعض الوسوم غير مغلق.
finding-svg = رسم (SVG) لا يمكن قراءته أو فيه أجزاء غير مسموح بها. احفظه من جديد بصيغة SVG بسيطة.
finding-toml = الملف ليس مكتوبًا بصيغة TOML سليمة.
finding-transcript = تسجيل بلا نص مكتوب. اكتبه داخل الكتلة، لمن لا يستطيع سماعه.
finding-unknown = ذُكر هنا شيء غير موجود. تحقّق من كتابته.
finding-unknown-key = هذا الإعداد غير معروف. تحقّق من كتابته.
finding-value = هذه القيمة لا تصلح هنا. غيّرها.
finding-unused = لا شيء يستخدم هذا الملف. احذفه، أو أضف رابطًا إليه.
finding-file = لا يمكن قبول هذا الملف أو اسمه. غيّر اسمه أو استبعده.
finding-too-large = الحجم أكبر من المسموح به. صغّره.
finding-missing-translation = لم يُترجم بعد.
finding-stale-translation = تغيّر الأصل بعد ترجمته.
finding-unmarked-translation = لم يُسجَّل الأصل الذي تُرجم منه هذا. راجعه، ثم ضع عليه علامة «مطابق للأصل».
finding-unreviewed-translation = ترجمة آلية لم يقبلها أحد بعد.
