nav-courses = الدورات
nav-my-learning = دوراتي
parts-title = الأجزاء
error-not-found = هذه الصفحة غير موجودة
error-not-found-text = ربما كُتب العنوان خطأً، أو نُقلت الصفحة. ابحث عنها من الصفحة الرئيسية أو في صفحة «الدورات».
error-forbidden = ليس لديك حق الدخول إلى هذه الصفحة
error-forbidden-text = لا يملك حسابك صلاحية فتحها. إن كنت ترى أنه ينبغي أن يملكها، فاطلبها من مدير الموقع.
error-sign-in = سجّل الدخول أولًا
error-sign-in-text = سجّل الدخول، ثم افتح هذه الصفحة من جديد.
error-conflict = لا يمكن إجراء ذلك الآن
error-conflict-text = تغيّرت بعض الأمور في هذه الأثناء. ارجع، وأعد تحميل الصفحة، ثم انظر فيها من جديد.
error-bad = تعذّر قبول ما أرسلته
error-bad-text = في ما أرسلته شيء غير متوقع. ارجع وصحّحه، ثم أرسله من جديد.
error-too-large = ما أرسلته كبير جدًا
error-too-many = طلبات كثيرة جدًا
error-too-many-text = انتظر دقيقة، ثم حاول من جديد.
error-internal = حدث خلل لدينا
error-internal-text = ليس الخطأ منك، ولم يُحفظ أي تغيير ناقص. حاول من جديد بعد بضع دقائق؛ وإذا تكرر الخلل، فأخبر مدير الموقع بوقت حدوثه.
error-home = إلى الصفحة الرئيسية

### The reference of the API
developers-title = مرجع واجهة برمجة التطبيقات (API)
developers-lead = كل عملية يمكن للبرامج استخدامها، مستخرجة من البرنامج نفسه؛ والمرجع بالإنجليزية.
developers-document = المرجع نفسه بصيغة OpenAPI

### A form whose sender’s session had ended
resend-title = انتهت جلستك
resend-text = ما كتبته ما زال هنا: لم يضع منه شيء، ولم يُحفظ شيء بعد.
resend-sign-in = تسجيل الدخول (يُفتح في علامة تبويب جديدة)
resend-then = ثم عُد إلى علامة التبويب هذه وأرسل الاستمارة من جديد.
resend-again = إعادة الإرسال
