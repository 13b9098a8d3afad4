minutes-short = { $n } мин
hours-short = { $n } ч
hours-minutes-short = { $h } ч { $m } мин
level-introductory = Начальный
level-intermediate = Средний
level-advanced = Продвинутый
theme-chemicals-and-waste = Химические вещества и отходы
theme-mercury = Ртуть
theme-trade = Торговля
theme-products-and-processes = Продукты и процессы
theme-emissions-and-releases = Выбросы и высвобождения
theme-national-reporting = Национальная отчетность
theme-capacity-building = Создание потенциала
theme-digital-skills = Цифровые навыки
theme-biodiversity = Биоразнообразие
theme-climate = Климат
kind-course = Курс
kind-lesson = Урок
kind-quiz = Тест
state-todo = Еще не пройдено
state-done = Пройдено
state-passed = Сдано
state-failed = Пока не сдано
state-locked = Закрыто
quoted = «{ $text }»
lock-opens = Откроется { $time }.
lock-closed = Закрыто { $time }.
lock-requires = Сначала пройдите { $activities }.
condition-viewed = открыть страницу
condition-minutes = уделить занятию { $time }
condition-marked = отметить как пройденное
condition-answered = ответить на все вопросы в тексте
condition-submitted = отправить тест
condition-graded = отправить тест и получить оценку
condition-passed = набрать в тесте не менее { $percent }
my-learning = Мое обучение
breadcrumb = Где вы находитесь
progress-label = Ваш прогресс
progress-count = { $of ->
    [one] Пройдено: { $done-text } из { $of-text } занятия
    [few] Пройдено: { $done-text } из { $of-text } занятий
    [many] Пройдено: { $done-text } из { $of-text } занятий
   *[other] Пройдено: { $done-text } из { $of-text } занятия
 }
looking-on = Вы смотрите как организатор: ваши действия здесь не учитываются.
course-completed-title = Вы прошли этот курс
course-completed-on = Дата завершения: { $time }.
set-by-staff = Засчитано организаторами курса: { $reason }
statement-open = Справка о прохождении курса
continue-course = Продолжить
continue-freely = Продолжить по желанию
start-course = Начать
nothing-open = Сейчас для вас ничего не открыто. У закрытых занятий указано, когда или как они откроются.
optional = необязательное
best-grade = лучший результат { $percent }
still-to-do = Осталось: { $conditions }.
earlier-activities = Из прежней версии
earlier-activities-note = Вы их прошли. Они больше не входят в курс, но остаются в вашей выписке об обучении.
finish-title = Когда курс считается пройденным?
finish-completed = Курс пройден. Больше ничего делать не нужно.
finish-all = { $of ->
    [1] Пройти единственное обязательное занятие.
    [one] Пройти все обязательные занятия: { $text }.
    [few] Пройти все обязательные занятия: { $text }.
    [many] Пройти все обязательные занятия: { $text }.
   *[other] Пройти все обязательные занятия: { $text }.
 }
finish-any = { $n ->
    [one] Пройти { $text } занятие из тех, которые учитываются для завершения курса.
    [few] Пройти { $text } занятия из тех, которые учитываются для завершения курса.
    [many] Пройти { $text } занятий из тех, которые учитываются для завершения курса.
   *[other] Пройти { $text } занятия из тех, которые учитываются для завершения курса.
 }
finish-grade = Набрать в тестах в среднем не менее { $percent }.
finish-not-before = Курс считается пройденным не раньше { $day }.
version-line = Версия { $number } от { $day }
about-course = Об этом курсе
staff-page = Для организаторов курса
leave-title = Выход из курса
leave-note = Вы можете вернуться, пока курс открыт. Всё, что вы прошли, сохранится.
leave = Покинуть курс
takes-about = Займет около { $time }
fallback-notice = Текста пока нет на выбранном языке ({ $wanted }). Вместо него используется { $shown }.
glossary-title = Термины на этой странице
lesson-done-title = Урок пройден
lesson-todo-title = Чтобы пройти этот урок
completed-on = Дата завершения: { $time }.
mark-done = Отметить как пройденное
mark-not-done = Снять отметку
minutes-without-scripts = Если ваш браузер не считает время, вернитесь, когда оно пройдет, и отметьте урок как пройденный.
lesson-contents = В этом уроке
previous = Назад
next = Далее
lesson-way = Назад и далее
lesson-tools = Чтение
text-smaller = Текст мельче
text-larger = Текст крупнее
lesson-keys = Клавиши [ и ]: назад и дальше
print = Печать
lesson-languages = Этот урок на других языках
lesson-resume = Продолжить с того же места
activity-locked = Это занятие закрыто
not-enrolled = Эта страница для тех, кто проходит курс. Откройте страницу курса и запишитесь.
back-to-course = Вернуться к курсу
refused-unconfirmed = Сначала подтвердите адрес электронной почты: откройте ссылку в письме, которое мы вам отправили. Новое письмо можно запросить в учетной записи.
refused-not-yet = Запись откроется { $time }. Зайдите сюда после этого.
refused-closed = Запись закрыта { $time }. Спросите организаторов курса, будет ли он проводиться еще раз.
refused-full = Все места заняты (всего мест: { $places }). Спросите организаторов курса, освободятся ли места.
refused-missing = Сначала пройдите { $courses }.
refused-code = Этот код не подходит к этому курсу. Уточните его у того, кто вам его дал, и введите еще раз.
refused-wait = { $minutes ->
    [one] Слишком много неверных кодов. Подождите { $minutes } минуту, уточните код у того, кто вам его дал, и введите еще раз.
    [few] Слишком много неверных кодов. Подождите { $minutes } минуты, уточните код у того, кто вам его дал, и введите еще раз.
    [many] Слишком много неверных кодов. Подождите { $minutes } минут, уточните код у того, кто вам его дал, и введите еще раз.
   *[other] Слишком много неверных кодов. Подождите { $minutes } минуты, уточните код у того, кто вам его дал, и введите еще раз.
 }
home-title = Учитесь тому, что нужно в вашей работе
home-lead = Курсы на шести языках для государственных служащих и всех, кто с ними работает. Они подходят для медленной связи; остановиться и продолжить можно в любое время.
home-find = Найти курс
home-register = Зарегистрироваться
home-courses = Курсы
catalogue-title = Курсы
catalogue-lead = Ищите своими словами или сузьте список.
search-label = Поиск курсов
search-button = Найти
search-unavailable = Поиск сейчас не работает. Здесь показаны все курсы; повторите поиск через несколько минут.
search-corrected = Показано по запросу «{ $text }».
search-relaxed = Курсов со всеми этими словами нет. Здесь курсы с некоторыми из них.
courses-found = { $n ->
    [0] Курсов не найдено
    [one] { $text } курс
    [few] { $text } курса
    [many] { $text } курсов
   *[other] { $text } курса
 }
sort-label = Порядок
sort-relevance = Самые подходящие
sort-new = Самые новые
sort-short = Самые короткие
list-nothing = Подходящих курсов нет
list-nothing-text = Попробуйте другие слова или меньше слов либо сбросьте условия отбора.
list-all = Показать все курсы
list-nothing-yet = Курсов пока нет
list-nothing-yet-text = Курсы появятся здесь после публикации.
facet-theme = Тема
facet-language = Язык
facet-level = Уровень
facet-length = Продолжительность
length-short = Меньше часа
length-medium = От одного до трех часов
length-long = Больше трех часов
facets-label = Отбор
facets-apply = Показать
facets-clear = Сбросить всё
pages-label = Страницы
page-of = Страница { $page } из { $last }
course-aims = Чему вы научитесь
course-outline = Содержание курса
course-audience = Для кого этот курс
course-about = Коротко о курсе
course-prerequisites = Сначала пройдите
open-course = Открыть курс
requested-title = Заявка отправлена
requested-text = Организаторы курса ответят на нее, и вы получите письмо.
request-take-back = Отозвать заявку
declined-title = Ваша заявка отклонена
declined-text = На этот раз организаторы курса не смогли вас принять.
declined-again = Вы можете подать заявку еще раз.
sign-in-to-enrol = Войти, чтобы записаться
enrol-not-now = Сейчас записаться нельзя
look-inside = Посмотреть как организатор
enrol-code = Код
enrol-code-hint = Его дал вам тот, кто вас пригласил.
enrol = Записаться
enrol-ask = Подать заявку на участие
enrol-ask-hint = Организаторы курса ответят на заявку письмом.
how-self = Может каждый, у кого есть учетная запись
how-code = По коду
how-approval = С согласия организаторов курса
fact-length = Продолжительность
fact-languages = Языки
fact-authors = Кто подготовил
fact-licence = Лицензия
fact-version = Версия
fact-enrolment = Как записаться
fact-keywords = Ключевые слова
flash-enrolled = Вы записаны. Рады видеть вас здесь.
flash-left = Вы покинули курс. Всё, что вы прошли, сохранено.
flash-request-withdrawn = Вы отозвали заявку.
flash-done = Готово. Хорошая работа.
flash-answers-saved = Ваши ответы сохранены. Отправьте тест, когда будете готовы.
flash-attempt-closed = Эта попытка уже была отправлена; ничего не изменилось.
mine-nothing = Здесь пока ничего нет
mine-nothing-text = Найдите курс и запишитесь. Он появится здесь, и вы сможете продолжать когда угодно.
mine-going = Вы проходите
mine-upcoming = Пока не открыты
mine-completed = Пройдены
mine-completed-badge = Пройден
transcript-title = Выписка об обучении
transcript-name = Имя
transcript-issued = Дата выдачи
transcript-issuer = Кем выдана
transcript-note = Эта выписка носит справочный характер. На странице каждого пройденного курса есть справка о прохождении курса с кодом, по которому ее может проверить любой.
transcript-completed = { $course }: пройден { $day }
transcript-going = { $course }: не пройден
transcript-activity = Занятие
transcript-state = Состояние
transcript-grade = Лучший результат
transcript-date = Дата завершения
statement-title = Справка о прохождении курса
statement-opening = Настоящим подтверждается завершение обучения. Слушатель:
statement-middle = Пройден курс
statement-date = Дата завершения
statement-check = Любой может проверить эту справку по адресу
statement-valid = Эта справка действительна
statement-invalid = Эта справка больше не действительна
statement-erased = Пользователь, удаливший свою учетную запись
question-number = Вопрос { $n }
question-points = { $n ->
    [one] { $text } балл
    [few] { $text } балла
    [many] { $text } баллов
   *[other] { $text } балла
 }
number-unreadable = Не удалось распознать число. Запишите его цифрами, например 2,5.
judged-right = Правильно
judged-partly = Частично правильно
judged-wrong = Неправильно
judged-right-points = Правильно: { $points } из { $max }
judged-partly-points = Частично правильно: { $points } из { $max }
judged-wrong-points = Неправильно: { $points } из { $max }
judged-unanswered-points = Нет ответа: { $points } из { $max }
mark-right = правильно
mark-missed = правильный ответ
mark-wrong = неправильно
right-answer = Правильный ответ:
your-answer = Ваш ответ
answer-true = Верно
answer-false = Неверно
choose = Выберите…
position = Место
move-up = Выше
move-down = Ниже
check-title = Проверьте себя
check-button = Проверить
check-again = Проверить еще раз
check-choose = Сначала дайте ответ, затем проверьте его.
quiz-questions = Вопросов
quiz-pass-mark = Проходной результат
quiz-attempts-used = Использовано попыток
quiz-attempts-left = Осталось попыток
quiz-unlimited = без ограничений
quiz-best = Лучший результат
quiz-begin = Начать тест
quiz-continue = Продолжить попытку
quiz-try-again = Попробовать еще раз
quiz-back = Вернуться к тесту
quiz-none-left = Вы использовали все попытки. Засчитывается лучшая.
quiz-looking-on = Вы смотрите как организатор: пройти тест могут только те, кто проходит курс.
quiz-attempt = Попытка { $n }
quiz-your-attempts = Ваши попытки
quiz-column-attempt = Попытка
quiz-handed-in = Тест отправлен
quiz-handed-in-on = Дата отправки
quiz-result = Результат
quiz-in-progress = не завершена
quiz-done-title = Тест пройден
quiz-todo-title = Чтобы пройти этот тест
quiz-fallback = Часть теста пока недоступна на выбранном языке ({ $wanted }). Вместо него: { $shown }.
quiz-older-version = После того как вы начали, тест изменился. Вы продолжаете прежнюю версию.
quiz-hand-in = Отправить
quiz-hand-in-anyway = Отправить как есть
quiz-hand-in-note = После отправки изменить ответы нельзя.
quiz-save = Сохранить и продолжить позже
quiz-not-handed-in = Пока не отправлено
quiz-not-saved = Сохранено пока не всё
quiz-missing = { $n ->
    [one] Нет ответа на { $text } вопрос:
    [few] Нет ответа на { $text } вопроса:
    [many] Нет ответа на { $text } вопросов:
   *[other] Нет ответа на { $text } вопроса:
 }
quiz-odd = { $n ->
    [one] { $text } ответ должен быть числом, но его не удалось распознать:
    [few] { $text } ответа должны быть числами, но их не удалось распознать:
    [many] { $text } ответов должны быть числами, но их не удалось распознать:
   *[other] { $text } ответа должны быть числами, но их не удалось распознать:
 }
quiz-twice = { $n ->
    [one] На { $text } вопрос дан другой ответ в другом окне или на другом устройстве:
    [few] На { $text } вопроса даны другие ответы в другом окне или на другом устройстве:
    [many] На { $text } вопросов даны другие ответы в другом окне или на другом устройстве:
   *[other] На { $text } вопроса даны другие ответы в другом окне или на другом устройстве:
 }
quiz-other-answer = Из другого окна или с другого устройства сохранен другой ответ: «{ $answer }». Здесь показан тот, что вы отправили сейчас. Исправьте его, если нужно: засчитывается то, что вы отправите следующим.
quiz-doubt-note = Ваши ответы сохранены. Дополните их или отправьте как есть.
quiz-save-unreadable = Не удалось прочитать этот ответ. Обновите страницу и ответьте еще раз.
saving = Сохранение…
saved = Сохранено
saving-retrying = Пока не сохранено; пробуем еще раз
saving-offline = Нет связи. Ваш ответ хранится здесь и будет сохранен, когда связь появится.
saving-refused = Эта попытка уже отправлена; ответ не сохранен.
saving-newer = В другом окне дан более поздний ответ; сохранен он. Обновите страницу, чтобы его увидеть.
quiz-points = Баллы
quiz-points-of = { $points } из { $max }
quiz-review = Ваши ответы
quiz-review-never = Правильные ответы для этого теста не показываются.
quiz-review-later = Правильные ответы будут показаны, когда вы сдадите тест или когда не останется попыток.
staff-wrong = Проверьте следующее и отправьте форму еще раз:
admin-courses-title = Курсы и заявки
admin-courses-lead = На странице каждого курса для организаторов видно, кто подал заявку, кто учится и с какими результатами.
mine-desks = Курсы, за которые вы отвечаете
desk-requests = { $n ->
    [one] Ответа ждет { $text } человек
    [few] Ответа ждут { $text } человека
    [many] Ответа ждут { $text } человек
   *[other] Ответа ждут { $text } человека
 }
staff-requests = Заявки
staff-requests-caption = Кто подал заявку на курс
staff-no-requests = Никто не ждет ответа.
staff-more-requests = Ответа ждут и другие. Их заявки появятся здесь, когда вы ответите на эти.
staff-name = Имя
staff-since = Дата заявки
staff-answer = Ответ
staff-enrolled = Дата записи
staff-admit = Принять
staff-decline = Отклонить
staff-decide = Выберите, принять или отклонить.
staff-learners = Слушатели
staff-learners-caption = Кто проходит этот курс
staff-no-learners = На курс еще никто не записался.
staff-progress = Прогресс
staff-last = Последнее посещение
staff-never = еще не было
staff-first-page = Первая страница
staff-shown = { $n ->
    [one] { $text } слушатель на этой странице
    [few] { $text } слушателя на этой странице
    [many] { $text } слушателей на этой странице
   *[other] { $text } слушателя на этой странице
 }
staff-withdrawn-on = Справка отозвана { $time }
staff-completed-on = Курс пройден { $time }
staff-left = Больше не участвует
staff-going = В процессе
staff-requested = Ожидание ответа
staff-declined = Заявка отклонена
staff-not-begun = Не начато
staff-people = Организаторы этого курса
staff-people-note = Они отвечают на заявки и видят, кто проходит курс. Сотрудники программы и администраторы могут делать это во всех курсах.
staff-nobody-named = Для этого курса никто не назначен. Заявки поступают сотрудникам программы.
staff-remove = Убрать: { $name }
staff-add-email = Адрес электронной почты человека с учетной записью
staff-add-hint = Этот человек сразу станет организатором курса.
staff-add = Добавить
staff-unknown-email = Действующей учетной записи с этим адресом нет. Проверьте адрес или попросите человека сначала зарегистрироваться.
staff-rule = Действующее правило
staff-rule-note = Когда курс меняется, уже засчитанное не отменяется. Если правило стало мягче, вы можете посмотреть, кто прошел бы курс по действующему правилу, и засчитать это.
staff-rule-preview = Посмотреть, кому будет засчитано
staff-rule-nobody = Никому: по действующему правилу засчитывать больше нечего.
staff-rule-count = { $n ->
    [one] По действующему правилу прохождение будет засчитано { $text } слушателю:
    [few] По действующему правилу прохождение будет засчитано { $text } слушателям:
    [many] По действующему правилу прохождение будет засчитано { $text } слушателям:
   *[other] По действующему правилу прохождение будет засчитано { $text } слушателям:
 }
staff-rule-looked = { $n ->
    [one] Здесь проверен { $text } слушатель.
    [few] Здесь проверены { $text } слушателя.
    [many] Здесь проверено { $text } слушателей.
   *[other] Здесь проверено { $text } слушателя.
 }
staff-rule-nobody-here = Никому из них засчитывать больше нечего.
staff-rule-next = Показать следующих слушателей
staff-rule-line = { $name }: { $what }
staff-rule-apply = Засчитать
staff-whole-course = весь курс
staff-activities = Занятия
staff-activities-caption = Что прошел этот слушатель
staff-opened = Впервые открыто
staff-spent = Затрачено времени
staff-by-hand = Засчитать вручную
staff-by-hand-note = Слушатель увидит, что вы засчитали и по какой причине.
staff-what = Что засчитать
staff-choose = Выберите…
staff-choose-error = Выберите занятие или весь курс.
staff-set = Засчитать
staff-reason = Причина
staff-reason-hint = От 3 до 500 символов. Слушатель сможет это прочитать.
staff-reason-error = Укажите причину: от 3 до 500 символов.
staff-not-active = Этот человек сейчас не проходит курс, поэтому засчитать ему ничего нельзя.
staff-withdraw-note = Тот, кто проверит отозванную справку, узнает, что она больше не действительна. Слушатель получит письмо с указанной вами причиной.
staff-withdraw = Отозвать справку
staff-withdrawn-reason = Отозвана: { $reason }
staff-restore-note = Справка отозвана. Вы можете снова сделать ее действительной.
staff-restore = Снова сделать действительной
flash-request-admitted = Заявка принята. Человек получит письмо.
flash-request-declined = Заявка отклонена. Человек получит письмо.
flash-request-gone = На эту заявку уже ответили. Ничего не изменено.
flash-staff-added = Организатор курса добавлен.
flash-staff-removed = Этот человек больше не организатор курса.
flash-rule-applied = Действующее правило применяется ко всем. В большом курсе это займет несколько минут.
flash-override-saved = Засчитано. Слушатель увидит это и указанную вами причину.
flash-statement-withdrawn = Справка отозвана. Слушатель получит письмо.
flash-statement-restored = Справка снова действительна.
flash-nothing-changed = Это уже было сделано раньше. Ничего не изменено.
mail-hello = Здравствуйте, { $name }!
mail-request-subject = Заявка на участие: { $course }
mail-request-text = { $name } подает заявку на курс «{ $course }». Пожалуйста, ответьте на нее: примите или отклоните.
mail-request-button = Посмотреть заявки
mail-admitted-subject = Вас приняли на курс: { $course }
mail-admitted-text = Хорошая новость: вы приняты на курс «{ $course }». Можно начинать прямо сейчас.
mail-declined-subject = Ваша заявка: { $course }
mail-declined-text = Спасибо за интерес к курсу «{ $course }». На этот раз организаторы курса не смогли вас принять.
mail-declined-ask = Если хотите узнать больше, обратитесь к администраторам сайта. Позже вы можете подать заявку еще раз.
mail-declined-ask-names = Если хотите узнать больше, обратитесь к организаторам: { $names }. Позже вы можете подать заявку еще раз.
mail-declined-button = Найти другой курс
mail-completed-subject = Вы прошли курс: { $course }
mail-completed-text = Поздравляем: вы прошли курс «{ $course }». У вашей справки о прохождении курса есть код, по которому ее может проверить любой.
mail-withdrawn-subject = Ваша справка о прохождении курса: { $course }
mail-withdrawn-text = Организаторы курса отозвали вашу справку о прохождении курса «{ $course }». Причина:

### Participants (staff of a course)
roster-title = Участники
roster-open = Участники: кто на каком этапе
roster-count = { $n ->
    [one] { $text } участник
    [few] { $text } участника
    [many] { $text } участников
   *[other] { $text } участника
 }
roster-shown = { $n ->
    [one] { $text } из { $all } на этой странице
    [few] { $text } из { $all } на этой странице
    [many] { $text } из { $all } на этой странице
   *[other] { $text } из { $all } на этой странице
 }
roster-tools = Что можно сделать
roster-add = Добавить людей
roster-groups = Группы
roster-messages = Сообщения
roster-views = Сохраненные представления
roster-views-none = Отфильтруйте и отсортируйте список, затем сохраните его под своим названием.
roster-view-shared = общее
roster-view-save-this = Сохранить это представление
roster-view-name = Название представления
roster-view-share = Показывать всем организаторам этого курса
roster-view-save = Сохранить
roster-view-delete = Удалить
roster-view-name-error = Укажите название: от 1 до 60 символов.
roster-view-unknown = Такого представления нет. Обновите страницу и выберите другое.
roster-filter = Фильтр
roster-filter-apply = Показать
roster-filter-clear = Показать всех
roster-filter-wrong = Этот фильтр или выбор прочитать не удалось. Вернитесь к участникам и выберите заново.
roster-search = Имя или адрес электронной почты
roster-any = не важно
roster-state = Запись на курс
roster-taking = Проходит курс
roster-anyone = Все
roster-completed = Курс пройден
roster-withdrawn = Справка отозвана
roster-group = Группа
roster-language = Язык
roster-country = Страна
roster-email = Адрес электронной почты
roster-organisation = Организация
roster-seen-before = Не заходили с
roster-nobody = Под этот фильтр никто не подходит. Измените его или покажите всех.
roster-choose = Выбрать: { $name }
roster-invited = приглашение отправлено
roster-acts = Для кого
roster-who-ticked = Для отмеченных выше
roster-who-all = { $n ->
    [one] Для всех в этом списке: { $text } человек на всех страницах
    [few] Для всех в этом списке: { $text } человека на всех страницах
    [many] Для всех в этом списке: { $text } человек на всех страницах
   *[other] Для всех в этом списке: { $text } человека на всех страницах
 }
roster-act-message = Написать сообщение
roster-act-group = Включить в группу
roster-act-dates = Продлить сроки
roster-export-xlsx = Список для Excel (XLSX)
roster-export-csv = Список в CSV
roster-selected = { $n ->
    [one] Для { $text } человека
    [few] Для { $text } человек
    [many] Для { $text } человек
   *[other] Для { $text } человека
 }
roster-selected-nobody = Не выбран никто из проходящих курс. Отметьте людей в списке или выберите всех.
roster-back = Вернуться к участникам
roster-groups-lead = Группы помогают фильтровать список и писать части участников.
roster-groups-none = Групп пока нет.
roster-group-members = Состав
roster-group-show = показать состав: { $name }
roster-group-change = Изменить
roster-group-new = Новая группа
roster-group-name = Название группы
roster-group-or-new = Или название новой группы
roster-group-make = Создать группу
roster-group-rename = Переименовать
roster-group-delete = Удалить группу
roster-group-delete-note = Ее участники остаются на курсе.
roster-group-name-error = Укажите название: от 1 до 60 символов.
roster-group-taken = На курсе уже есть группа с таким названием. Выберите другое.
roster-group-choose = Выберите группу
roster-assign = Включить в группу
roster-assign-in = Включить в группу
roster-assign-out = Исключить из группы
roster-assign-error = Выберите группу этого курса или укажите название новой, которой еще нет. Что-то одно.
roster-dates = Продлить сроки
roster-dates-for = Новые сроки:
roster-dates-none = Ни у одного занятия этого курса нет срока закрытия, так что продлевать нечего.
roster-dates-note = Новый срок действует только для этих людей. Срок раньше общего ничего не меняет.
roster-dates-closes = { $title } (закрывается { $time })
roster-dates-all = Всё, у чего есть срок
roster-dates-until = Открыто до конца дня
roster-dates-until-hint = По вашему часовому поясу: { $zone }
roster-dates-set = Продлить
roster-dates-activity-error = Выберите занятие, у которого есть срок.
roster-dates-until-error = Выберите день, который еще не закончился.
roster-extended-until = Открыто до { $time }:
roster-open-for-you = Для вас открыто до { $time }.
roster-opened-last = Последнее открытие
roster-attempts = Попытки
roster-attempts-count = { $n ->
    [one] { $text } попытка
    [few] { $text } попытки
    [many] { $text } попыток
   *[other] { $text } попытки
 }
roster-attempt-open = не отправлена
roster-messages-to = Сообщения этому человеку
roster-add-lead = Вставьте адреса или выберите файл. Сначала вы увидите, что произойдет; до вашего подтверждения ничего не делается.
roster-add-who = Кого добавить
roster-add-change = Изменить список
roster-add-people = Люди, по одному в строке
roster-add-people-hint = Только адрес, Имя <адрес> или таблица со столбцами «почта», «имя», «язык». До 1000 человек за раз.
roster-add-file = Или файл
roster-add-file-hint = CSV или текст. В табличной программе: «Сохранить как», CSV UTF-8.
roster-add-group = Включить их в группу
roster-add-no-group = без группы
roster-add-check = Проверить список
roster-add-look = Что произойдет
roster-add-what = Что происходит
roster-add-line = Строка
roster-add-already = Уже проходит курс; ничего не меняется
roster-add-enrolled = Есть учетная запись; будет записан и получит письмо
roster-add-invited = Нет учетной записи; будет записан и получит письмо с приглашением выбрать пароль
roster-add-count-enrolled = { $n ->
    [one] { $text } человек с учетной записью будет записан.
    [few] { $text } человека с учетной записью будут записаны.
    [many] { $text } человек с учетной записью будут записаны.
   *[other] { $text } человека с учетной записью будут записаны.
 }
roster-add-count-invited = { $n ->
    [one] { $text } новый человек: будет записан и получит приглашение.
    [few] { $text } новых человека: будут записаны и получат приглашение.
    [many] { $text } новых человек: будут записаны и получат приглашение.
   *[other] { $text } новых человека: будут записаны и получат приглашение.
 }
roster-add-count-already = { $n ->
    [one] { $text } человек уже проходит курс.
    [few] { $text } человека уже проходят курс.
    [many] { $text } человек уже проходят курс.
   *[other] { $text } человека уже проходят курс.
 }
roster-add-do = { $n ->
    [one] Добавить { $text } человека
    [few] Добавить { $text } человек
    [many] Добавить { $text } человек
   *[other] Добавить { $text } человека
 }
roster-add-nothing-done = Никто не добавлен. Исправьте эти строки ниже и проверьте список еще раз.
roster-add-see-above = Строки, которые нужно исправить, указаны вверху страницы.
roster-add-nobody = В списке никого нет. Вставьте адреса или выберите файл с адресами.
roster-add-encoding = Файл не читается как текст. Сохраните его в формате «CSV UTF-8» и выберите еще раз.
roster-add-broken = Файл пришел не полностью. Отправьте его еще раз.
roster-line-no-address = Строка { $line }: нет адреса электронной почты. Добавьте его или удалите строку.
roster-line-bad-address = Строка { $line }: «{ $given }» — не адрес электронной почты. Исправьте, например: name@example.org.
roster-line-twice = Строка { $line }: этот адрес уже есть в строке { $before }. Удалите одну из них.
roster-line-bad-language = Строка { $line }: «{ $given }» — не язык этого сайта. Напишите ar, zh, en, fr, ru или es либо оставьте пустым.
roster-line-long-name = Строка { $line }: имя слишком длинное. Сократите его до 120 символов.
roster-line-suspended = Строка { $line }: эта учетная запись приостановлена. Удалите строку или обратитесь к администратору.
roster-line-unreadable = Таблицу прочитать не удалось. Проверьте в ней кавычки.
roster-line-too-many = Начиная со строки { $line } людей слишком много. За раз можно добавить не более { $max } человек: разделите список на несколько.
roster-message = Написать сообщение
roster-message-lead = Напишите хотя бы на одном языке. Каждый получит текст на своем языке, а если его нет — на ближайшем из написанных.
roster-message-subject = Тема
roster-message-body = Текст
roster-message-note = Оно уйдет по электронной почте всем выбранным, кто проходит курс, кроме тех, кто отказался от сообщений этого курса. В каждом письме есть ссылка для отказа.
roster-message-send = { $n ->
    [one] Отправить { $text } человеку
    [few] Отправить { $text } людям
    [many] Отправить { $text } людям
   *[other] Отправить { $text } людям
 }
roster-message-nothing = Напишите тему и текст хотя бы на одном языке.
roster-message-subject-error = { $lang }: укажите тему: от 1 до { $max } символов.
roster-message-body-error = { $lang }: напишите текст: от 1 до { $max } символов.
roster-messages-lead = Что организаторы этого курса писали участникам и что стало с этими сообщениями.
roster-messages-none = Сообщений пока не было. Чтобы написать, выберите людей в списке участников.
roster-message-one = Сообщение
roster-message-when = Когда
roster-message-by = От кого
roster-message-people = Получатели
roster-message-texts = Текст
roster-message-log = Кому отправлено
roster-message-sent = Отправлено
roster-message-waiting = Ожидает отправки
roster-message-unsubscribed = Отказ от сообщений
roster-message-unreachable = Написать не удалось
roster-mail-from = От организаторов курса «{ $course }».
roster-mail-added = Вас записали на курс «{ $course }». Можно начинать прямо сейчас.
roster-end-title = Сообщения этого курса
roster-end-coming = Организаторы этого курса могут писать вам по электронной почте.
roster-end-stopped = Организаторы этого курса больше не пишут вам.
roster-end-done = Сохранено
roster-end-note = Письма о вашей записи и вашей справке по-прежнему будут приходить.
roster-end-button = Больше не получать сообщения
roster-end-again = Снова получать сообщения
roster-flash-view-saved = Представление сохранено.
roster-flash-view-deleted = Представление удалено.
roster-flash-group-made = Группа создана.
roster-flash-group-renamed = Группа переименована.
roster-flash-group-deleted = Группа удалена.
roster-flash-grouped = Состав группы изменен. Вот он.
roster-flash-extended = Сроки продлены.
roster-flash-people-added = Люди добавлены.
roster-flash-message-sent = Сообщение отправляется. На этой странице видно, что с ним происходит.
### people: one person and merging
person-courses = Курсы
person-courses-none = Нет.
person-course-active = проходит
person-course-requested = ждет ответа
person-course-declined = заявка отклонена
person-course-left = больше не участвует
merging-enrolments = Курсы со всем прогрессом: { $courses }
merging-statements = { $n ->
    [one] { $n } справка о прохождении курса; остается в силе.
    [few] { $n } справки о прохождении курса; остаются в силе.
    [many] { $n } справок о прохождении курса; остаются в силе.
   *[other] { $n } справки о прохождении курса; остаются в силе.
 }
merging-staff = { $n ->
    [one] Организатор { $n } курса
    [few] Организатор { $n } курсов
    [many] Организатор { $n } курсов
   *[other] Организатор { $n } курса
 }
merging-both = { $course }: записаны обе учетные записи. Пройдено занятий: { $here } в остающейся, { $there } в другой. По каждому занятию остается лучший результат, и ничто пройденное не теряется. Из двух начатых и не отправленных тестов остается тот, где больше ответов.
### media
media-tab = Медиа
media-lead = Изображения, рисунки, видео, аудио и документы этого курса. Изображения приводятся к размеру страницы, а сведения о месте съемки и камере из них удаляются.
media-way = Где вы в медиатеке
media-add = Добавить файлы
media-files = Файлы
media-choose-files = Файлы с вашего устройства
media-hint = Изображения (JPEG, PNG, WebP, SVG), видео и аудио (MP4, WebM, MP3, WAV и др.), субтитры (WebVTT), PDF, офисные документы, ZIP. Не больше { $size } каждый, изображения до 50 МБ.
media-send = Добавить эти файлы
media-choose = Сначала выберите файл.
media-keep = Сведения о месте записи могут остаться в моих видео и аудио
media-keep-hint = Из MP4, MOV, MP3, M4A и WAV они удаляются в любом случае. В WebM, Ogg и FLAC их можно только обнаружить: без этой отметки такой файл не принимается.
media-not-taken = Приняты не все файлы
media-taken = Эти файлы теперь в курсе:
media-not-done = Это не сделано
media-unfinished = Файлы, которые пришли не полностью
media-unfinished-text = Выберите тот же файл еще раз, и отправка продолжится с места остановки. Через день полученное удаляется.
media-arrived = { $part } из { $whole }
media-discard = Отменить отправку
media-discarded = Отправка отменена.
media-none = Файлов пока нет
media-none-text = Добавьте выше первое изображение. Потом нужно будет указать, что на нем, для тех, кто его не видит.
media-count = { $count ->
    [one] { $number } файл
    [few] { $number } файла
    [many] { $number } файлов
   *[other] { $number } файла
 }
media-more = Другие файлы
media-first = С начала
media-name = Имя
media-kind = Вид
media-every-kind = Все виды
media-only-unused = Только неиспользуемые
media-filter = Показать
media-unused = Не используется
media-unused-text = Этот файл не упоминается ни в уроках, ни в вопросах.
media-used = { $count ->
    [one] Используется в { $number } месте
    [few] Используется в { $number } местах
    [many] Используется в { $number } местах
   *[other] Используется в { $number } места
 }
media-kind-picture = Изображение
media-kind-drawing = Рисунок
media-kind-film = Видео
media-kind-sound = Аудио
media-kind-captions = Субтитры
media-kind-document = Документ
media-kind-other = Другой файл
media-size = Размер
media-path = Имя в уроках
media-pixels-fact = Пиксели
media-variant = Показывается на другом языке вместо
media-the-file = Файл
media-download = Скачать
media-where = Где используется
media-line = строка { $line }
media-questions = вопросы
media-alternative = Замещающий текст
media-alternative-hint = Что нужно знать тому, кто не видит это изображение? Напишите на каждом языке курса. Текст хранится в каждом уроке, где есть изображение.
media-alt-in = Замещающий текст ({ $lang })
media-caption-in = Подпись под изображением ({ $lang })
media-transcript = Текстовая версия
media-transcript-hint = Что говорится в записи, для тех, кто читает. Если есть субтитры, она составляется из них.
media-transcript-in = Текстовая версия ({ $lang })
media-title-in = Название ({ $lang })
media-link = Ссылка на файл
media-link-hint = Текст ссылки на каждом языке.
media-link-in = Текст ссылки ({ $lang })
media-optional = необязательно
media-show-markdown = Показать Markdown
media-lesson = Урок
media-choose-lesson = Выберите урок
media-lesson-hint = Файл ставится в конец урока на каждом языке, для которого выше заполнены поля и есть текст урока.
media-insert = Вставить в урок
media-inserted = Файл теперь в конце урока.
media-markdown = Готово для вставки
media-markdown-text = Скопируйте строку в урок на ее языке, с пустой строкой до и после.
media-copy = Копировать
media-copied = Скопировано
media-captions = Субтитры
media-captions-text = Они нужны всем, кто не слышит, и всем, кто смотрит в автобусе. По одному файлу на язык.
media-captions-there = есть
media-captions-missing = нет
media-rename = Переименование
media-new-name = Новое имя
media-rename-hint = Имя меняется и в уроках и вопросах, где файл упоминается.
media-rename-family-hint = Имя меняется и в уроках и вопросах, где файл упоминается, а также у его субтитров, текстов и версий на других языках.
media-rename-button = Переименовать
media-replace = Замена файла
media-replace-file = Новый файл
media-replace-hint = Того же вида. В уроках он появится вместо этого.
media-replace-button = Заменить
media-remove = Удаление
media-remove-text = Это можно будет отменить.
media-remove-button = Удалить файл
media-wrong-name = Напишите имя.
media-wrong-taken = Другой файл уже носит это имя. Выберите другое.
media-wrong-used = Файл используется, и урок без него был бы неполным. Сначала уберите его из уроков.
media-wrong-words = Напишите текст хотя бы на одном языке: без него ничего не показывается.
media-wrong-lesson = Выберите урок, в котором есть текст на одном из этих языков.
media-did-add = Файл добавлен.
media-did-replace = Файл заменен.
media-did-rename = Файл переименован, в уроках тоже.
media-did-remove = Файл удален.
media-did-captions = Субтитры сохранены.
media-did-insert = Файл теперь показан в уроке.
media-same = Этот файл здесь уже был.
media-note-renamed = здесь у него другое имя: прежнее занято или не подходит
media-note-smaller = уменьшено до размера страницы
media-note-drawing = удалено всё, что не относится к рисунку, в том числе скрипты
media-no-bytes = Файл пуст. Сохраните его заново там, где он сделан, и отправьте еще раз.
media-no-ending = В имени файла нет расширения, например .png или .pdf. Добавьте его по типу файла.
media-ending = Файлы .{ $ending } не принимаются. Отправьте вместо этого PDF, офисный документ или ZIP.
media-odd-picture = Изображения { $kind } здесь нельзя сделать безопасными. Сохраните изображение как JPEG или PNG и отправьте его.
media-mismatch = Содержимое файла не соответствует расширению .{ $ending }. Откройте файл там, где он сделан, и сохраните заново как .{ $ending }.
media-too-large = Файл слишком большой: принимается не больше { $size }. Уменьшите его; длинное видео лучше разделить на части.
media-pixels = В изображении { $millions } млн пикселей; принимается не больше { $most } млн. Уменьшите его.
media-moving = Изображение движется, и остановить его при чтении нельзя. Отправьте короткое видео или неподвижное изображение.
media-broken = Файл не читается до конца. Откройте его там, где он сделан, сохраните заново и отправьте еще раз.
media-bad-drawing = Рисунок нельзя показать безопасно: { $why }. Сохраните его как простой SVG или как PNG.
media-place-stays = В файле указано место записи, и из файлов этого вида его удалить нельзя. Сохраните файл без сведений о месте или как MP4 либо отметьте, что они могут остаться.
media-many = В курсе уже предельное число файлов: { $most }. Удалите неиспользуемые.
media-full = С этим файлом курс стал бы больше { $size }. Удалите неиспользуемое или уменьшите видео.
media-otherwise = Новый файл должен быть того же вида, что и заменяемый.
media-begun = Вы начали слишком много отправок и не закончили их: не больше { $most }, вместе не больше { $size }. Закончите или отмените некоторые.
media-not-announced = В запросе не сказано, какой это файл, какого размера и с какого места.
media-not-whole = Файл пришел не полностью. Сначала отправьте остальное.
media-broke-off = Форма оборвалась в пути. Отправьте ее еще раз.
media-js-waiting = В очереди
media-js-sending = Отправляется
media-js-paused = Приостановлено
media-js-lost = Связь прервалась. Отправка продолжится сама.
media-js-working = Обрабатывается
media-js-there = В курсе
media-js-pause = Приостановить
media-js-resume = Продолжить
media-js-stop = Отменить отправку
media-js-again = Повторить
media-js-failed = Не принят
media-js-open = Открыть
captions-of = Субтитры ({ $lang })
captions-languages = Языки
captions-timeline = Шкала времени
captions-timeline-help = Каждая полоса — субтитр. Стрелки сдвигают его на десятую долю секунды, вместе с Shift — его конец; Enter воспроизводит.
captions-save = Сохранить субтитры
captions-saved = Субтитры сохранены.
captions-add = Добавить субтитр
captions-add-after = Добавить после него
captions-split = Разделить
captions-merge = Соединить со следующим
captions-remove = Удалить
captions-start = Начало
captions-end = Конец
captions-text = Текст
captions-field = { $label }, субтитр { $number }
captions-cue = Субтитр
captions-play = Воспроизвести отсюда
captions-from-here = Задать начало
captions-until-here = Задать конец
captions-none = Субтитров пока нет. Добавьте первый, включите запись и задайте время на слух.
captions-shift = Сдвинуть все субтитры раньше или позже
captions-shift-by = На сколько секунд
captions-shift-hint = Например, 1,5; чтобы показать раньше: -0,8.
captions-shift-all = Сдвинуть все
captions-bad-shift = Напишите секунды, например 1,5 или -0,8.
captions-not-saved = Субтитры не сохранены
captions-unsaved = Изменено здесь, еще не сохранено.
captions-collided = Кто-то другой тем временем сохранил эти субтитры
captions-collided-text = Введенное вами показано ниже и не сохранено. Сохраните еще раз, чтобы заменить им чужое; чтобы сначала увидеть чужое, откройте эту страницу в другом окне.
captions-copied = Субтитров пока нет. Время взято из субтитров на другом языке ({ $lang }), их текст показан рядом: напишите свой.
captions-at = Субтитр { $number }: { $text }
captions-no-time = Это не время. Напишите минуты и секунды, например 01:02.5.
captions-backwards = Заканчивается раньше, чем начинается.
captions-empty = Нет текста.
captions-overlap = Начинается до конца предыдущего: показаны оба сразу.
captions-order = Стоит после более позднего; при сохранении они будут упорядочены.
captions-short = Показан меньше секунды.
captions-fast = Букв в секунду: { $speed }. Для большинства это слишком быстро. Сократите или показывайте дольше.
captions-long = Букв в строке: { $letters }. Разделите ее на две.
captions-unreadable = Строка { $line } не является WebVTT.
captions-as-text = Файл как текст
captions-file = WebVTT
captions-file-hint = Вставьте сюда субтитры из другой программы. Первая строка — WEBVTT.
captions-save-text = Сохранить этот текст
captions-transcript-text = Текстовая версия составлена из субтитров: новый абзац там, где две секунды ничего не говорится. На странице файла ее можно вставить в урок.
### forms of the editor
forms-unreadable = Файл course.toml этого черновика не читается, поэтому здесь ничего нельзя изменить. Отмените последнее изменение в плане или исправьте файл.
forms-unreadable-file = Файл { $path } не читается как TOML, поэтому здесь ничего нельзя изменить. Отмените его последнее изменение или исправьте его.
forms-incomplete = Форма пришла не полностью. Откройте ее страницу заново и отправьте оттуда.
forms-theirs = Тем временем здесь появилось (кто изменил: { $who }): { $text }
forms-theirs-empty = Тем временем поле очищено (кто изменил: { $who }).
forms-conflict = Тем временем это же изменено (кто изменил: { $who })
forms-conflict-text = Ничего не потеряно: ниже стоит то, что написали вы, а у каждого поля — то, что сохранено другим человеком. Объедините и сохраните.
forms-format = С этими изменениями в курсе появились бы ошибки, поэтому ничего не сохранено:
forms-in-language = { $label } ({ $language })
forms-optional = необязательно
forms-stale = Исходный текст с тех пор изменился.
forms-fresh = Перевод соответствует нынешнему тексту
forms-languages = Языки рядом с основным
forms-languages-show = Показать
forms-save = Сохранить

### questions
questions-tab = Вопросы
questions-lead = Вопросы тестов и вопросы для самопроверки в уроках.
questions-way = Навигация по вопросам
questions-no-activities = Этот модуль пуст. Добавьте уроки и тесты в плане.
questions-count = { $n ->
    [0] нет вопросов
    [one] { $text } вопрос
    [few] { $text } вопроса
    [many] { $text } вопросов
   *[other] { $text } вопроса
 }
questions-questions = Вопросы
questions-none = Вопросов пока нет. Тесту нужен хотя бы один.
questions-no-checks = В этом уроке пока нет вопросов.
questions-checks-place = Новый вопрос встает в конец урока на каждом языке. Его можно переставить в тексте урока.
questions-add-title = Добавить вопрос
questions-kind-single = Один правильный ответ
questions-kind-multiple = Несколько правильных ответов
questions-kind-true-false = Верно или неверно
questions-kind-numeric = Число
questions-kind-short-text = Несколько слов
questions-kind-matching = Подобрать пары
questions-kind-ordering = Расставить по порядку
questions-about-single = Выбрать один вариант из нескольких.
questions-about-multiple = Выбрать все правильные варианты; каждый неправильный выбор отменяет один правильный.
questions-about-true-false = Сказать, верно ли утверждение.
questions-about-numeric = Написать число, при желании с допуском.
questions-about-short-text = Написать слово или несколько; что считать правильным, указываете вы.
questions-about-matching = Найти, что к чему относится; баллы по доле правильных.
questions-about-ordering = Расставить шаги по порядку; баллы по доле правильных.
questions-unknown-kind = Вопрос этого вида можно изменить только в файле.
questions-copy = Дублировать
questions-remove = Удалить
questions-removed = Вопрос удален.
questions-undo = Вернуть
questions-settings = Тест в целом
questions-title = Название теста
questions-intro = Вступление
questions-intro-hint = Показывается перед началом теста.
questions-pass = Проходной результат в процентах
questions-pass-hint = Целое число от 0 до 100.
questions-attempts = Число попыток
questions-attempts-hint = Оставьте пустым, если предела нет.
questions-shuffle = В каждой попытке показывать варианты в другом порядке
questions-review = Когда показывать правильные ответы?
questions-review-submission = Сразу после отправки попытки
questions-review-pass = Когда тест сдан или попыток не осталось
questions-review-none = Никогда
questions-new = Новый вопрос: { $kind }
questions-text = Вопрос
questions-markdown = Один абзац; можно *курсив*, **жирный** и ссылки.
questions-feedback = Пояснение
questions-feedback-hint = Показывается с результатом при любом ответе.
questions-points = Баллы
questions-points-hint = Больше 0; пустое поле — 1.
questions-answer-right = Правильный ответ
questions-tolerance = Допуск
questions-tolerance-hint = Насколько ответ может отличаться и всё же засчитываться.
questions-unit = Единица
questions-unit-hint = Показывается рядом с полем, например мг/кг.
questions-accept = Ответы, которые засчитываются
questions-accept-hint = По одному в строке. Регистр, диакритика и лишние пробелы не важны; засчитывается ответ на любом языке.
questions-option = Вариант { $n }
questions-pair = Пара { $n }
questions-item = Шаг { $n }
questions-part-text = { $part }: текст
questions-part-feedback = { $part }: пояснение
questions-left = { $part }: это …
questions-right = { $part }: … относится к этому
questions-correct = Это правильно
questions-order-hint = Запишите шаги в правильном порядке; слушатели увидят их вперемешку.
questions-add-option = Добавить вариант
questions-add-pair = Добавить пару
questions-add-item = Добавить шаг
questions-preview = Как это видит слушатель
questions-preview-after = После отправки
questions-preview-language = Язык просмотра
questions-preview-button = Просмотр
questions-preview-none = Показывать пока нечего.
questions-back = К вопросам
questions-gone = Тем временем этот вопрос кто-то удалил. Написанное вами осталось здесь: если сохранить, вопрос добавится снова.
questions-need-text = Напишите это на основном языке курса: { $language }.
questions-need-two = Нужно не меньше двух.
questions-need-one-right = Отметьте как правильный ровно один вариант.
questions-need-right = Отметьте как правильный хотя бы один вариант.
questions-need-answer = Выберите, что правильно.
questions-need-accept = Напишите хотя бы один ответ, который засчитывается.
questions-bad-number = Напишите число цифрами, например 2,5.
questions-bad-points = Баллы — число больше 0 и не больше 10 000.
questions-bad-tolerance = Допуск — число не меньше 0.
questions-bad-percent = Напишите целое число от 0 до 100.
questions-bad-attempts = Напишите целое число от 0 до 10 000.
questions-review-needs-pass = Для этого нужен проходной результат.

### settings
settings-tab = Настройки
settings-ways = Настройки курса
settings-about = О курсе
settings-languages = Языки
settings-entry = Запись
settings-title = Название
settings-summary = Краткое описание
settings-summary-hint = Одно-два предложения для каталога.
settings-keywords-hint = По одному в строке.
settings-themes = Темы
settings-other-themes = Другие темы
settings-other-themes-hint = Строчными латинскими буквами с дефисами, через запятую.
settings-effort = Продолжительность в минутах
settings-effort-hint = Для всего курса.
settings-licence-hint = Как в SPDX, например CC-BY-4.0.
settings-objectives-hint = Каждая цель начинается с того, что человек сможет делать.
settings-objective = Цель { $n }
settings-add-objective = Добавить цель
settings-author = Человек { $n }
settings-add-author = Добавить человека
settings-role = Роль в подготовке
settings-role-author = Автор
settings-role-editor = Редактор
settings-role-translator = Переводчик
settings-role-reviewer = Рецензент
settings-role-contributor = Участие в подготовке
settings-url = Веб-страница
settings-bad-minutes = Напишите, сколько минут занимает курс: целое число от 1 до 100 000.
settings-need-licence = Укажите, по какой лицензии можно использовать курс.
settings-need-level = Выберите уровень.
settings-need-author = Назовите хотя бы одного человека или организацию, создавших курс.
settings-bad-url = Веб-адрес начинается с https://.
settings-bad-theme = Тема состоит из строчных латинских букв, цифр и дефисов, например waste-trade.
languages-hint = У добавленного языка еще нет текстов; пока их не перевели, читатели видят другой язык с пометкой.
languages-texts = { $n ->
    [one] { $text } текст
    [few] { $text } текста
    [many] { $text } текстов
   *[other] { $text } текста
 }
languages-confirm = Язык больше не будет предлагаться: { $language }. Подтвердите это ниже.
languages-confirm-title = Убрать язык?
languages-confirm-yes = Убрать: { $language }
languages-confirm-hint = Слушатели больше не увидят эти тексты. Они остаются в файлах: если добавить язык снова, они вернутся.
languages-base = Основной язык, на котором пишется курс
languages-base-hint = На нем должны быть все тексты.
languages-need-base = Основной язык должен быть одним из языков курса.
languages-fallback = Что видят читатели на других языках
languages-fallback-hint = Языки перебираются в этом порядке после языка читателя; основной язык в любом случае последний.
languages-fallback-step = Язык { $n }
languages-nothing = Больше никакого
languages-bad-fallback = Это не один из языков курса.
entry-code-hint = Для записи по коду. Записаться может каждый, у кого он есть.
entry-capacity = Число мест
entry-capacity-hint = Оставьте пустым, если предела нет.
entry-opens = Запись открывается
entry-closes = Запись закрывается
entry-zone = По времени { $zone } — часового пояса вашего профиля.
entry-prerequisites-hint = Записаться можно, только пройдя эти курсы.
entry-no-courses = Других опубликованных курсов, которые можно пройти раньше, нет.
entry-unknown = { $slug } (здесь не опубликован)
entry-need-mode = Выберите, как записываются на курс.
entry-need-code = Укажите код, который понадобится для записи.
entry-bad-capacity = Напишите целое число от 1.
entry-bad-moment = Напишите существующие день и время, например 2026-03-01T09:00.
entry-bad-span = Запись закрывается раньше, чем открывается.
entry-circle = Получился бы круг, и никто не смог бы начать: { $circle }

### rules
rules-tab = Завершение
rules-meaning = Что это значит
rules-meaning-course = Для всего курса
rules-read = Прочитать, что это значит
rules-published-title = Этот курс опубликован
rules-published = Новое правило действует с публикации новой версии. Никто не теряет уже засчитанного. Кто на середине, идет дальше по новому правилу со всем, что уже сделано. Если правило стало мягче, организаторы курса могут посмотреть, кто прошел бы курс по нему, и засчитать это.
rules-published-link = Действующее правило — на странице организаторов курса
rules-all = Все занятия, кроме необязательных
rules-any = Определенное число занятий
rules-any-number = Сколько?
rules-any-number-hint = Только если нужно определенное число занятий.
rules-of = Какие занятия учитываются?
rules-of-hint = Если ничего не отметить, учитываются все.
rules-grade = Минимальный средний результат тестов, в процентах
rules-grade-hint = Оставьте пустым, если не важно.
rules-not-before = Не раньше
rules-each = Каждое занятие
rules-activity = Когда оно пройдено?
rules-every-condition = Должно выполняться всё, что вы выберете.
rules-viewed = Страница открыта
rules-marked = Занятие отмечено слушателем как пройденное
rules-answered = На все вопросы в тексте дан ответ
rules-submitted = Попытка отправлена
rules-graded = У попытки есть оценка
rules-minutes = Сколько минут нужно уделить
rules-minutes-hint = Оставьте пустым, если не важно.
rules-passed = Набранный в тесте результат, в процентах
rules-optional = Необязательное: для курса не учитывается
rules-requires = Что нужно пройти, чтобы оно открылось?
rules-requires-hint = До тех пор оно закрыто.
rules-opens = Открывается
rules-closes = Закрывается
rules-back = Ко всем правилам
rules-bad-any = Напишите число от 1 до количества учитываемых занятий.
rules-all-optional = Все занятия необязательные: курс нечем завершить.
rules-no-grade = Нет учитываемого теста, поэтому результата ни у кого нет.
rules-bad-minutes = Напишите целое число от 1 до 10 000.
rules-no-condition = Выберите хотя бы одно условие.
rules-no-checks = В этом уроке нет вопросов. Сначала добавьте их.
rules-circle = Получился бы круг, и никто не смог бы начать: { $circle }

### reading of rules
reading-when = Пройден, когда { $clauses }.
reading-all-below = Пройден, когда сделано всё это:
reading-nothing = Пока ничего не учитывается, и пройти курс никто не может.
reading-any = { $n ->
    [one] Пройден, когда из этих занятий (всего { $of }) пройдено { $text }.
    [few] Пройден, когда из этих занятий (всего { $of }) пройдено { $text }.
    [many] Пройден, когда из этих занятий (всего { $of }) пройдено { $text }.
   *[other] Пройден, когда из этих занятий (всего { $of }) пройдено { $text }.
 }
reading-optional = Эти занятия необязательны и не учитываются: { $titles }.
reading-activity = Чтобы пройти: { $conditions }.
reading-line = { $what }: { $asked }
reading-lessons = { $n ->
    [one] Все уроки ({ $text })
    [few] Все уроки ({ $text })
    [many] Все уроки ({ $text })
   *[other] Все уроки ({ $text })
 }
reading-tests = { $n ->
    [one] Все тесты ({ $text })
    [few] Все тесты ({ $text })
    [many] Все тесты ({ $text })
   *[other] Все тесты ({ $text })
 }
reading-lessons-read = { $n ->
    [1] прочитан урок
    [one] прочитаны все уроки ({ $text })
    [few] прочитаны все уроки ({ $text })
    [many] прочитаны все уроки ({ $text })
   *[other] прочитаны все уроки ({ $text })
 }
reading-lesson-read = прочитан урок { $title }
reading-tests-passed = { $n ->
    [1] тест сдан на { $percent }
    [2] оба теста сданы на { $percent }
    [one] все тесты ({ $text }) сданы на { $percent }
    [few] все тесты ({ $text }) сданы на { $percent }
    [many] все тесты ({ $text }) сданы на { $percent }
   *[other] все тесты ({ $text }) сданы на { $percent }
 }
reading-test-passed = тест { $title } сдан на { $percent }
reading-tests-submitted = { $n ->
    [1] тест отправлен
    [one] все тесты ({ $text }) отправлены
    [few] все тесты ({ $text }) отправлены
    [many] все тесты ({ $text }) отправлены
   *[other] все тесты ({ $text }) отправлены
 }
reading-test-submitted = тест { $title } отправлен
### translation
translate-tab = Перевод
translate-title = Переводы
translate-lead = Выберите язык, чтобы переводить тексты по одному или передать переводчику файл и принять его обратно.
translate-language = Язык
translate-progress = Переведено
translate-done = Переведено
translate-stale = Устарело
translate-missing = Не хватает
translate-unmarked = Исходный текст неизвестен
translate-unreviewed = Непроверенный машинный перевод
translate-gone = Больше нет в курсе
translate-gone-note = Исходный текст убран из курса. Удалите и перевод или сначала перенесите его содержание в другой текст.
translate-unreadable = Языки неизвестны: course.toml не читается
translate-one-language = В этом курсе один язык
translate-one-language-note = Добавьте в курс язык, и его тексты появятся здесь.
translate-into = Перевод на язык: { $language }
translate-all-languages = Все языки
translate-files = Переведено по файлам
translate-file = Файл
translate-all-files = Все файлы
translate-apart = { $file }: фрагменты этого перевода не соответствуют фрагментам исходного текста один к одному (записано: { $recorded }, есть: { $there }). Исправьте это в редакторе урока; до тех пор тексты здесь изменить нельзя.
translate-exchange = Файлы для переводчиков
translate-export = Выдать файл
translate-format = Формат
translate-format-xliff = XLIFF 2.1
translate-format-po = PO (gettext)
translate-which = Какие тексты
translate-which-open = Недостающие, устаревшие и непроверенные
translate-which-all = Всё
translate-download = Скачать
translate-import = Принять файл
translate-import-file = Файл переводчика
translate-import-hint = XLIFF 2 или PO, как он был выдан здесь; не больше 1 МБ. Ссылки, код и другие метки должны остаться целыми. Один и тот же файл можно загрузить дважды.
translate-upload = Загрузить
translate-no-file = Форма пришла без файла. Выберите файл и загрузите его еще раз.
translate-file-refused = Файл { $name } не принят, ничего не изменено
translate-at-line = Строка { $line }:
translate-why-kind = Это не XLIFF и не PO. Попросите файл, выданный здесь, а не архив и не офисный файл.
translate-why-encoding = Файл записан не в UTF-8. Сохраните его в UTF-8.
translate-why-doctype = В файле объявлен тип документа или собственные сущности; здесь они не обрабатываются.
translate-why-syntax = Файл не удается прочитать: { $what }
translate-why-version = Это не XLIFF 2, а «{ $version }». Сохраните его как XLIFF 2.0 или 2.1.
translate-why-language = Файл относится к языку «{ $found }», ожидался «{ $wanted }». Выберите страницу нужного языка.
translate-why-too-much = В файле больше текстов или уровней вложенности, чем может быть в курсе.
translate-why-nothing = В файле нет текстов.
translate-report = Итог по файлу { $name }
translate-report-taken = Принято
translate-report-accepted = Подтверждено без изменений
translate-report-stale = Принято, но сделано по прежнему исходному тексту: устарело
translate-report-same = Уже есть в курсе
translate-report-open = Еще не переведено
translate-report-refused = Не принято
translate-report-lines = Тексты, требующие внимания
translate-report-warnings = Предупреждения глоссария
translate-line = Строка
translate-text = Текст
translate-what = В чем дело
translate-back = Вернуться к переводу
translate-fate-taken = Принят.
translate-fate-stale = Исходный текст изменился после выдачи файла. Перевод принят и помечен как устаревший.
translate-fate-accepted = Подтвержден без изменений.
translate-fate-same = Уже есть в курсе.
translate-fate-empty = Не переведен.
translate-fate-unfinished = Всё еще помечен как незаконченный.
translate-fate-changed = Исходный текст изменился после выдачи файла. Выдайте новый файл.
translate-fate-unknown = В курсе нет такого текста.
translate-fate-twice = В файле он дважды; принят первый.
translate-refusal-empty = Сначала напишите перевод.
translate-refusal-shape = Сохраните вид исходного текста: один заголовок, один абзац, один список или одна таблица, как в нем.
translate-refusal-apart = Фрагменты этого перевода не соответствуют фрагментам исходного текста один к одному.
translate-refusal-language = Курс не переводится на этот язык.
translate-refusal-file = В курсе появилась бы ошибка: { $why }
translate-codes = Метки исходного текста нарушены.
translate-codes-lost = Не хватает меток из исходного текста: { $codes }.
translate-codes-more = Лишние метки, которых нет в исходном тексте: { $codes }.
translate-warn-unused = Глоссарий: «{ $source }» — это «{ $target }».
translate-warn-forbidden = Глоссарий: не пишите «{ $word }».
translate-warn-instead = Глоссарий: пишите «{ $target }», а не «{ $word }».
translate-machine = Машинный перевод
translate-machine-note = Недостающие и устаревшие тексты переводятся автоматически. Такой перевод помечается как непроверенный, и курс не публикуется, пока человек не примет каждый текст.
translate-machine-ask = Запросить машинный перевод
translate-machine-waiting = Идет машинный перевод. Обновите страницу немного позже.
translate-machine-done = Готово. Текстов в черновике: { $taken }; отклонено из-за качества: { $refused }.
translate-machine-failed = Машинный перевод не удался
translate-no-machine = На этом сайте нет машинного перевода.
translate-texts = Тексты
translate-text-in = Текст на языке: { $language }
translate-changes-note = Зачеркнуто то, по чему сделан перевод; подчеркнуто новое.
translate-show = Показать
translate-show-open = Что осталось
translate-show-all = Всё
translate-show-warned = С предупреждением глоссария
translate-filter = Показать эти
translate-nothing = Показывать нечего.
translate-of = с { $from } по { $to } из { $total }
translate-previous = Назад
translate-save = Сохранить
translate-accept = Принять
translate-mark = Отметить как актуальный
translate-remove = Удалить перевод
translate-accept-file = Принять весь машинный перевод этого файла
translate-now = Текст в нынешнем виде
translate-collision = Тем временем это изменил кто-то другой. Ваш текст остался здесь; посмотрите на чужой и сохраните еще раз.
translate-base-changed = Исходный текст тем временем изменился, ничего не сохранено. Вернитесь, обновите страницу и вставьте свой текст еще раз: { $text }
terms-title = Термины для переводчиков
terms-lead = Какие слова обязательны в переводах всех курсов, а какие употреблять нельзя. Каждый курс добавляет свой глоссарий.
terms-into = На язык
terms-from = С языка
terms-none = Для этого языка терминов пока нет.
terms-source = Термин
terms-target = Обязательный перевод
terms-forbidden = Нельзя употреблять
terms-note = Примечание
terms-ways = По одному варианту в строке.
terms-add = Добавить термин
terms-remove = Удалить
terms-wrong = Укажите термин, два разных языка и обязательный перевод или слово, которое нельзя употреблять.

### health
health-tab = Состояние
health-title = Состояние курса
health-links = Ссылки
health-link = Ссылка
health-where = Где
health-since = С
health-links-tried = Ссылок на другие сайты: { $all }; проверено: { $tried }.
health-links-last = Последняя проверка: { $time }.
health-links-weekly = Ссылки проверяются раз в неделю.
health-links-dead = Ссылки, требующие внимания
health-links-good = Неработающих ссылок не обнаружено.
health-links-try = Проверить ссылки сейчас
health-links-asked = Ссылки проверяются. Обновите страницу немного позже.
health-link-gone = Этой страницы больше нет.
health-link-failed = Сайт недоступен или ответил ошибкой.
health-link-refused = Это не адрес общедоступного интернета; он не проверялся.
health-link-moved = Новый постоянный адрес: { $to }
health-media = Медиа и файлы
health-media-good = Всё на месте: субтитры, текстовые версии и замещающие тексты.
health-faults = В курсе есть ошибки; пока они не исправлены, его нельзя опубликовать.
health-captions = Нет субтитров на языках: { $languages }
health-reading = Удобочитаемость
health-lesson = Урок
health-no-lessons = Уроков пока нет.
health-easy = легко
health-harder = довольно трудно
health-hard = трудно
health-sentence = слов в предложении: { $words }
health-long = длинных слов: { $share }
health-definition = Как это измеряется
health-reading-note = Измеряется только связный текст, без заголовков, таблиц и кода; уроки короче 50 слов пропускаются. Чем больше баллов, тем легче: от 60 — легко, от 30 до 60 — довольно трудно, ниже 30 — трудно. Баллы разных языков сравнивать нельзя.
health-measure-ar = опубликованная формула не применяется; слов в предложении и доля слов из семи и более букв без артикля.
health-measure-zh = опубликованная формула не применяется; иероглифов в предложении.
health-stops = Где останавливаются слушатели
health-unpublished = Курс еще не опубликован, поэтому его никто не проходил.
health-too-few = Слушателей пока недостаточно: группы меньше { $k } не показываются.
health-few = меньше { $k }
health-learners = Слушателей, открывших курс: { $n }
health-activity = Занятие
health-reached = Дошли
health-completed = Прошли
health-stopped = Остановились здесь
health-stops-note = Все слушатели всех потоков до сегодняшнего дня. Остановились: последний раз были здесь больше 14 дней назад и не прошли курс. Числа округлены до пяти; меньше { $k } не показывается.
health-questions = Самые трудные вопросы
health-question = Вопрос
health-share = Набрано баллов
health-attempts = Попытки
health-discrimination = Различающая способность
health-questions-note = Первые отправленные попытки. Набрано баллов: средняя доля баллов за вопрос, сначала самая низкая; вопросы, у которых меньше { $k } попыток, не показываются. Различающая способность: корреляция с баллами за остальные вопросы, начиная с 20 попыток; если она ниже 0,2, проверьте вопрос.
### editor
editor-mine-title = Редактировать курсы
editor-tabs = Разделы редактора
editor-outline = План
editor-saved = Сохранено.
editor-unchanged = Ничего не изменено: так уже было.
editor-changed-meanwhile = Тем временем это изменил кто-то другой; чужие изменения не затронуты. Обновите страницу, посмотрите и повторите свое изменение.
editor-mine-lead = Курсы в работе и опубликованные курсы, над которыми вы можете работать.
editor-wrong = Это пока нельзя принять
editor-none = Курсов пока нет
editor-none-text = Начните курс ниже. Его никто не видит, пока вы его не опубликуете.
editor-state = Состояние
editor-home = Где ведется
editor-changed = Последнее изменение
editor-home-files = в файлах
editor-home-browser = в браузере
editor-state-new = Еще не опубликован
editor-state-same = Как опубликован (версия { $number })
editor-state-ahead = Изменен после версии { $number }
editor-new = Начать новый курс
editor-new-title = Название на основном языке
editor-new-title-wrong = Напишите название не длиннее 200 символов.
editor-new-slug = Имя в ссылке
editor-new-slug-hint = Строчные латинские буквы, цифры и дефисы, например clean-air. Позже его не изменить. Если оставить пустым, имя составляется из названия, когда в нем есть латинские буквы.
editor-new-slug-wrong = Используйте строчные латинские буквы a–z, цифры и дефисы, первой — букву; не более 64 символов.
editor-new-slug-taken = Это имя в ссылке уже занято другим курсом. Выберите другое.
editor-new-base = Основной язык
editor-new-languages = Языки
editor-new-languages-hint = Основной язык всегда среди них. Другие можно добавить позже.
editor-new-start = Начать
editor-new-example = С небольшого примера
editor-new-example-hint = Урок, рисунок, вопрос для самопроверки и тест, которые вы переделаете под себя.
editor-new-empty = С пустого места
editor-new-empty-hint = Только название; модули и уроки добавите вы.
editor-new-begin = Начать
editor-begun = Начато. Никто не видит курс, пока вы его не опубликуете.
editor-taken = Теперь курс ведется в браузере.
editor-undone = Отменено.
editor-begin-draft = Начать черновик
editor-lives-new = Этот курс ведется в браузере: он начат здесь и еще не опубликован.
editor-lives-browser = Этот курс ведется в браузере: то, что видят слушатели, публикуется из этого черновика.
editor-lives-browser-since = Этот курс ведется в браузере с { $when }: то, что видят слушатели, публикуется из этого черновика.
editor-lives-browser-by = Этот курс ведется в браузере с { $when } (кто перенес его сюда: { $name }): то, что видят слушатели, публикуется из этого черновика.
editor-lives-files-title = Этот курс ведется в файлах
editor-lives-program = Версия { $number } входит в саму программу и обновляется вместе с ней.
editor-lives-files = Версия { $number } импортирована из файлов { $when }; следующую импортирует тот, кто ведет файлы.
editor-lives-commit = Коммит Git:
editor-take-why = Измененное здесь можно опубликовать только после того, как курс перенесен в браузер. Тогда поверх него уже нельзя импортировать файлы, пока кто-нибудь намеренно не вернет его в файлы.
editor-take = Перенести в браузер
editor-somebody = кто-то
editor-gone = Того, что вы хотели изменить, больше нет: кто-то тем временем это удалил. Обновите страницу.
editor-inline = Эта часть course.toml записана встроенными таблицами, изменить их можно только в текстовом редакторе. Запишите ее как [[module]] и [[module.activity]].
editor-unreadable = Файл не читается, ничего не изменено: { $why }
editor-unreadable-title = course.toml не читается
editor-undo = Отменить
editor-undo-too-late = С тех пор это изменили еще раз; при отмене более позднее изменение пропало бы. Ничего не изменено.
editor-done-added = Добавлено.
editor-done-moved = Перемещено.
editor-done-removed = Удалено.
editor-done-renamed = Изменено.
editor-no-module = План пуст
editor-no-module-text = Курс состоит из модулей, модуль — из уроков и тестов. Добавьте первый модуль.
editor-no-activity = В этом модуле пока ничего нет.
editor-title-wrong = Напишите название не длиннее 200 символов.
editor-title-in = Название ({ $language })
editor-minutes = Сколько минут занимает
editor-minutes-wrong = Напишите целое число минут, не меньше 1.
editor-kind = Вид
editor-add = Добавить
editor-add-module = Добавить модуль
editor-add-activity = Добавить урок или тест
editor-move-up = Выше
editor-move-down = Ниже
editor-move-to = В модуль
editor-move = Переместить
editor-more = Еще
editor-rename = Переименовать
editor-remove = Удалить
editor-drag = Переместить
editor-drag-help = Перетащите на место или нажимайте стрелки вверх и вниз.
editor-save = Сохранить
editor-cancel = Отмена
editor-not-translated-yet = Перевода еще нет, поэтому нет и названия на языках:
editor-lessons = Уроки
editor-no-lesson = Уроков пока нет
editor-base = основной язык
editor-n-missing = { $n ->
    [one] нет { $text } фрагмента
    [few] нет { $text } фрагментов
    [many] нет { $text } фрагментов
   *[other] нет { $text } фрагмента
 }
editor-n-stale = { $n ->
    [one] { $text } устарел
    [few] { $text } устарели
    [many] { $text } устарели
   *[other] { $text } устарели
 }
editor-n-unmarked = { $n ->
    [one] { $text } без отметки
    [few] { $text } без отметки
    [many] { $text } без отметки
   *[other] { $text } без отметки
 }
editor-whole = Весь текст
editor-by-segment = По фрагментам
editor-languages = Язык урока
editor-ways = Как редактировать
editor-as-learner = Посмотреть глазами слушателя
editor-text-in = Текст ({ $language })
editor-text-hint = Markdown. Первая строка, «# …», — название урока. Ctrl+S сохраняет; Tab — выход из текста.
editor-save-and-mark = Сохранить как соответствующий исходному тексту
editor-preview = Просмотр
editor-preview-hint = Здесь, пока вы пишете или по кнопке «Просмотр», видно то, что увидят слушатели.
editor-preview-none = Показывать пока нечего.
editor-base-text = Основной язык: { $language }
editor-line = Строка { $line }
editor-tools = Инструменты текста
editor-tool-bold = Полужирный (Ctrl+B)
editor-tool-italic = Курсив (Ctrl+I)
editor-tool-heading = Заголовок раздела
editor-tool-list = Список
editor-tool-numbers = Нумерованный список
editor-tool-quote = Цитата
editor-tool-link = Ссылка (Ctrl+K)
editor-tool-picture = Изображение
editor-tool-table = Таблица
editor-tool-note = Примечание
editor-kept = Хранится в этом браузере, еще не сохранено
editor-offline = Нет связи. Написанное хранится в этом браузере и сохранится, когда связь вернется.
editor-signed-out = Ваш сеанс завершился. Написанное хранится в этом браузере: войдите, и оно снова будет здесь.
editor-failed = Сохранить не удалось. Написанное хранится в этом браузере; попробуйте еще раз.
editor-restored = Вернулось то, что вы здесь писали в последний раз и не сохранили.
editor-discard = Вернуться к сохраненному тексту
editor-segments-hint = Рядом с каждым фрагментом на основном языке стоит его перевод. Измененное отмечается как соответствующее исходному тексту в его нынешнем виде.
editor-apart = Фрагменты не соответствуют один к одному
editor-apart-text = В этом переводе фрагментов: { $own }, а в исходном тексте при переводе было: { $recorded }. Правьте весь текст, пока они не совпадут, затем отметьте его как актуальный.
editor-segment-translated = переведено
editor-segment-stale = устарело
editor-segment-missing = нет перевода
editor-segment-unmarked = без отметки
editor-segment-gone = в исходном тексте больше нет
editor-segment-gone-text = В исходном тексте этого больше нет.
editor-segment-unreviewed = машинный перевод, не проверен
editor-segment-refused = Так фрагмент сохранить нельзя: он должен оставаться тем же, что в исходном тексте, например одним абзацем, одним списком или одним заголовком. Ничего не сохранено; написанное вами осталось здесь.
editor-mark = Отметить как актуальный
editor-mark-all = Отметить всё как актуальное
editor-take-out = Убрать
editor-same-lines = { $n ->
    [one] … { $text } одинаковая строка …
    [few] … { $text } одинаковые строки …
    [many] … { $text } одинаковых строк …
   *[other] … { $text } одинаковой строки …
 }
editor-theirs = Сохраненный чужой текст
editor-mine = Ваш текст
editor-conflict = Пока вы писали, этот урок сохранил кто-то другой
editor-conflict-by = Урок сохранен { $when } (кто сохранил: { $name }). Ничего не потеряно: вот оба текста. Ваш еще не сохранен.
editor-conflict-at = Урок сохранен { $when }. Ничего не потеряно: вот оба текста. Ваш еще не сохранен.
editor-conflict-removed = Урок удален. Ничего не потеряно: ваш текст здесь и еще не сохранен.
editor-conflict-both = Оба текста в одном
editor-conflict-clean = Вы изменили разные места, поэтому в этом тексте есть оба изменения. Просмотрите и сохраните его.
editor-conflict-doubtful = { $n ->
    [one] В { $text } месте вы оба изменили одно и то же: там сначала стоит чужой текст, затем ваш. Исправьте и сохраните.
    [few] В { $text } местах вы оба изменили одно и то же: там сначала стоит чужой текст, затем ваш. Исправьте и сохраните.
    [many] В { $text } местах вы оба изменили одно и то же: там сначала стоит чужой текст, затем ваш. Исправьте и сохраните.
   *[other] В { $text } места вы оба изменили одно и то же: там сначала стоит чужой текст, затем ваш. Исправьте и сохраните.
 }
editor-conflict-save-both = Сохранить этот текст
editor-conflict-one = Только один из текстов
editor-conflict-one-text = Замененное остается в истории.
editor-conflict-mine = Сохранить мой текст вместо чужого
editor-conflict-theirs = Оставить чужой, отказаться от моего
editor-preview-bar = Просмотр черновика
editor-preview-text = Таким его увидят слушатели после публикации. Ничего из сделанного здесь не сохраняется.
editor-preview-back = Вернуться в редактор
editor-show-key = Показать правильные ответы
editor-hide-key = Скрыть правильные ответы
editor-publish = Публикация
editor-history = История
editor-export = Скачать .zip
editor-changes = Отличия от опубликованной версии
editor-changes-new = Всё: курс еще не опубликован.
editor-changes-none = Ничего: черновик совпадает с опубликованной версией.
editor-part = Часть
editor-file = Файл
editor-file-course = Сам курс
editor-file-added = новый
editor-file-removed = удален
editor-file-changed = изменен
editor-check = Проверка
editor-check-good = Замечаний нет
editor-fault = ошибка
editor-warning = предупреждение
editor-warnings = { $n ->
    [one] { $text } предупреждение
    [few] { $text } предупреждения
    [many] { $text } предупреждений
   *[other] { $text } предупреждения
 }
editor-more-findings = … и еще { $n }.
editor-publish-same = Черновик совпадает с опубликованной версией; публиковать нечего.
editor-publish-faults = { $n ->
    [one] Перед публикацией нужно исправить { $text } ошибку.
    [few] Перед публикацией нужно исправить { $text } ошибки.
    [many] Перед публикацией нужно исправить { $text } ошибок.
   *[other] Перед публикацией нужно исправить { $text } ошибки.
 }
editor-publish-in-files = Этот курс ведется в файлах. Сначала перенесите его в браузер; тогда его можно будет опубликовать здесь.
editor-publish-as = Опубликовать как версию { $number }
editor-note = Что нового
editor-note-hint = Одно-два предложения для коллег; они показываются в списке версий.
editor-optional = необязательно
editor-is-published = Опубликовано. Теперь это видят слушатели.
editor-is-restored = Содержание черновика теперь такое же, как в той версии. Прежнее содержание — в истории.
editor-published = Опубликовано
editor-draft = Черновик
editor-back-to-changes = Ко всем отличиям
editor-no-text = Это не текстовый файл, поэтому отличия показать нельзя.
editor-versions = Версии
editor-version = Версия { $number }
editor-current = ее видят слушатели
editor-from-files = из файлов
editor-restore = Вернуть как черновик
editor-when = Когда
editor-who = Кто
editor-what = Что
editor-acts-column = Действия
editor-acts = Изменения черновика
editor-files = { $n ->
    [one] { $text } файл
    [few] { $text } файла
    [many] { $text } файлов
   *[other] { $text } файла
 }
editor-act-begin = Черновик начат
editor-act-lesson = Изменен урок
editor-act-add = Добавлено в план
editor-act-move = Изменен порядок
editor-act-remove = Удалено из плана
editor-act-rename = Переименовано
editor-act-undo = Изменение отменено
editor-act-restore = Возвращена версия
editor-act-take = Приведено к опубликованной версии
editor-act-other = Изменено
### The API
api-zip-wrong = Содержимое не является читаемым архивом, или в нем больше, чем может вместить курс.
api-not-your-course = Этим курсом занимаются другие: публиковать его могут только его организаторы.
api-course-faults = В курсе есть ошибки; ничего не изменено.
api-no-course = По этому адресу нет опубликованного курса.
api-no-person = Нет такого человека с действующей учетной записью.
### Announcements
announce-title = Объявления
announce-lead = То, что вы напишете здесь, появится на странице курса у тех, кому это адресовано: сразу или с назначенного времени.
announce-none-written = Объявлений еще не было.
announce-new = Новое объявление
announce-one = Объявление
announce-subject = Заголовок
announce-text = Текст
announce-text-hint = Markdown: **жирный**, списки с «- », ссылки вида [слова](https://…).
announce-to = Кому
announce-to-all = Всем участникам курса
announce-to-run = Поток: { $name }
announce-to-group = Группа: { $name }
announce-group-gone = Удаленная группа: объявление никто не видит
announce-to-error = Выберите, кому оно адресовано.
announce-shown = Показывается с
announce-from = с { $when }
announce-at = Показать с
announce-at-hint = Оставьте пустым, чтобы показать сразу. По времени вашего часового пояса.
announce-at-error = Укажите день и время или оставьте поле пустым.
announce-pin-until = Держать наверху до
announce-pin-hint = Последний день, когда оно стоит перед остальными. Можно оставить пустым.
announce-pinned-error = Выберите день после первого показа или оставьте поле пустым.
announce-pinned = Наверху
announce-mail = По электронной почте
announce-by-mail = Отправить и по электронной почте
announce-by-mail-hint = Каждый получит текст на своем языке, а если его нет — на ближайшем из написанных. Кто отказался от сообщений этого курса, ничего не получит.
announce-mailed = отправлено
announce-mail-later = когда будет показано
announce-no-mail = нет
announce-publish = Объявить
announce-save = Сохранить
announce-preview = Просмотр
announce-preview-title = Как это прочтут участники
announce-missing = Не написано на языках: { $languages }. Их читатели увидят другой язык и узнают об этом.
announce-withdraw = Отозвать
announce-withdraw-note = Оно больше не показывается, а письма, ожидающие отправки, не уйдут. Отправленное вернуть нельзя.
announce-withdrawn-on = отозвано { $when }
announce-changed = изменено { $when }
announce-unread = Новое
announce-unread-count = { $n ->
    [one] Не прочитано { $text } объявление.
    [few] Не прочитано { $text } объявления.
    [many] Не прочитано { $text } объявлений.
   *[other] Не прочитано { $text } объявления.
 }
announce-all = Все объявления
announce-none = Объявлений нет.
announce-flash-made = Объявление сохранено.
announce-flash-changed = Объявление изменено.
announce-flash-withdrawn = Объявление отозвано.
### Numbers of a course
numbers-title = Показатели курса
numbers-lead = Сколько людей проходит курс и сколько его завершает. Малые группы не показываются ни здесь, ни в файле, ни программам.
numbers-of = Чьи показатели
numbers-show = Показать
numbers-all = За всё время
numbers-quarter = { $year }, квартал { $number }
numbers-run = Поток: { $name }
numbers-run-open = без сроков
numbers-whole = Показатели
numbers-figure = Показатель
numbers-value = Число
numbers-meaning = Что считается
numbers-started = Начали
numbers-started-text = Те, кто записался в этот период или поток и открыл хотя бы одно занятие. Все остальные показатели — об этих людях.
numbers-active = Активны
numbers-active-text = Из них те, кто открывал занятие за последнее время (дней: { $days }).
numbers-completed = Завершили
numbers-completed-text = Из них те, кто к этому времени прошел курс и имеет действительную справку.
numbers-rate = Доля завершивших
numbers-rate-text = Завершившие среди начавших, округленно. Никогда не показывается как «все» или «никто».
numbers-median = Медиана дней до завершения
numbers-median-text = Половине завершивших понадобилось от записи до завершения не больше этого числа дней.
numbers-days = { $n ->
    [one] { $text } день
    [few] { $text } дня
    [many] { $text } дней
   *[other] { $text } дня
 }
numbers-hidden = не показано
numbers-by-language = По языкам
numbers-by-country = По странам
numbers-by-sex = По полу
numbers-female = Женский
numbers-male = Мужской
numbers-other = Другой
numbers-not-stated = Не указано
numbers-others = Все остальные
numbers-nothing = Группы слишком малы для этой таблицы.
numbers-started-only = За часть времени или для части курса отдельно показаны только начавшие, и только в группах, которые достаточно велики в каждом периоде или потоке: иначе остальное можно было бы вычислить вычитанием. Прочие показатели — в разделе «За всё время».
numbers-crossed = Страна и пол
numbers-crossed-text = Начавшие. Страны, где женщины или мужчины есть, но их меньше { $k }, входят в строку «Все остальные».
numbers-protection = Как защищены малые группы
numbers-protection-text = Группа, в которой меньше { $k } человек, не показывается, как и число, из которого ее можно вычислить. Показанное число обновляется, только когда изменилось не менее чем на { $k }. «Не указано» и «Другой» входят в каждый итог.
numbers-n = Начали (n)
numbers-k = Наименьшая показываемая группа (k)
numbers-suppressed = Показателей не показано
numbers-rule = Правила
numbers-at = По состоянию на
numbers-category = Категория
numbers-column-table = Таблица
numbers-csv = Скачать (CSV)
numbers-exact = Посмотреть точные числа
numbers-exact-text = Точные числа могут указать на отдельных людей. Напишите, для чего они вам нужны: ваше имя, курс и цель записываются в журнал аудита.
numbers-exact-reason = Цель
numbers-exact-show = Показать точные числа
numbers-exact-shown = Это точные числа
numbers-exact-shown-text = Не передавайте их другим: малые группы здесь не защищены. То, что вы их открыли, записано в журнал аудита.
### Runs
runs-title = Потоки
runs-run = Поток
runs-self-paced = В своем темпе
runs-self-paced-note = Без сроков: начинайте когда угодно и занимайтесь в своем темпе.
runs-lead = Поток — это проведение курса со своими сроками, местами, организаторами и группами. Кроме таких потоков всегда можно учиться в своем темпе.
runs-none = Потоков со сроками пока нет.
runs-all = Все потоки
runs-new = Новый поток
runs-make = Создать поток
runs-save = Сохранить
runs-edit = Изменить поток
runs-going = Идут сейчас
runs-upcoming = Предстоят
runs-ended = Завершен
runs-cancelled = Отменен
runs-over = Прошли
runs-when = Сроки
runs-people = Участники
runs-taken-of = { $taken } из { $capacity }
runs-from-to = { $from } — { $to }
runs-from = С { $from }
runs-no-dates = Без сроков
runs-name = Название ({ $language })
runs-name-hint = Например, «Весна 2026» или «Для координаторов, июнь». Достаточно одного языка.
runs-other-languages = Название на других языках
runs-title-error = Укажите название: не более 120 символов.
runs-slug = Адрес
runs-slug-hint = Строчные латинские буквы, цифры и дефисы. Если оставить пустым, адрес составляется из даты первого дня.
runs-slug-error = Напишите не более 40 строчных латинских букв, цифр и дефисов; «new» и «self» заняты.
runs-slug-taken = У курса уже есть поток с таким адресом. Выберите другой.
runs-starts = Начало
runs-starts-error = Укажите, когда начинается поток.
runs-ends = Окончание
runs-ends-hint = После этого слушатели могут всё читать, но новые ответы не принимаются.
runs-opens = Запись открывается
runs-closes = Запись закрывается
runs-zone = Часовой пояс
runs-zone-hint = По времени пояса { $zone }. Каждый видит сроки в своем часовом поясе.
runs-mode = Как записаться
runs-code-hint = Нужен, если записываются по коду.
runs-capacity = Места
runs-capacity-hint = Если оставить пустым, места хватит всем.
runs-changed-meanwhile = Кто-то тем временем изменил этот поток. Всё, что вы ввели, на месте: посмотрите поток в другом окне и сохраните еще раз.
runs-dates = Сроки занятий
runs-dates-lead = Сроки этого потока вместо сроков курса. Где поле пусто, действует срок курса; срок, прошедший до начала потока, в нем ничего не закрывает.
runs-dates-none = В курсе нет занятий со сроками.
runs-dates-others = Занятия без сроков
runs-dates-course = В курсе: { $time }
runs-dates-closes = { $title } (закрывается в одном из потоков)
runs-copy = Скопировать поток
runs-copy-lead = У копии та же продолжительность, те же места и тот же способ записи. Все сроки сдвигаются вместе с началом. Участники не копируются.
runs-copy-what = Что перенести в копию
runs-copy-dates = Сроки занятий, сдвинутые так же
runs-copy-staff = Организаторы потока
runs-copy-groups = Группы, без участников
runs-copy-do = Создать копию
runs-staff = Организаторы этого потока
runs-staff-note = Они видят и сопровождают участников только этого потока. Организаторы курса сопровождают все потоки.
runs-groups-none = Своих групп у этого потока нет.
runs-close-title = Закрыть или отменить
runs-close-note = С этой минуты никто больше не записывается. Кто уже в потоке, продолжает.
runs-close = Закрыть запись сейчас
runs-cancel-title = Отменить поток
runs-cancel-note = Все его участники получат письмо с причиной. Сделанное сохранится; новое приниматься не будет. Отменить это нельзя.
runs-cancel-hint = Участники прочтут это так, как вы напишете.
runs-cancel = Отменить поток
runs-cancelled-on = Отменен { $time }
runs-flash-made = Поток создан.
runs-flash-saved = Поток сохранен.
runs-flash-copied = Копия создана.
runs-flash-closed = Запись закрыта.
runs-flash-cancelled = Поток отменен. Участникам сообщают об этом.
runs-flash-staff-added = Теперь этот человек сопровождает поток.
runs-flash-staff-removed = Этот человек больше не сопровождает поток.
runs-flash-switched = Теперь вы продолжаете в этом потоке.
runs-group-run = Какого потока
runs-group-course = Весь курс
runs-group-of = { $group } ({ $run })
runs-group-run-error = Выберите один из потоков, которые вы сопровождаете.
runs-add-run = В какой поток
runs-add-run-error = Выберите поток, который не завершен и который вы сопровождаете.
runs-refused-cancelled = Этот поток отменен. Выберите другой.
runs-takes-nothing = Этот поток завершился { $time }. Всё можно читать, но новые ответы не принимаются.
runs-begins = Этот поток начинается { $time }. До этого можно посмотреть, что есть в курсе.
runs-due = До { $time }
runs-not-current = Вы записаны и в этот поток. Чтобы заниматься в нем, продолжите здесь.
runs-go-on-here = Продолжить в этом потоке
runs-back-to-current = Вернуться в свой текущий поток
runs-others = Другие ваши потоки этого курса
runs-others-note = Сделанное засчитывается в том потоке, в котором вы продолжаете.
runs-switch = Продолжить там
runs-offered = Потоки
runs-offered-lead = Учитесь вместе с другими в определенные сроки.
runs-enrol-until = Запись до { $time }
runs-places = { $n ->
    [one] Осталось { $text } место
    [few] Осталось { $text } места
    [many] Осталось { $text } мест
   *[other] Осталось { $text } места
 }
runs-in = Вы в этом потоке
runs-course-in = { $course } ({ $run })
runs-mail-cancelled-subject = Поток отменен: { $course }
runs-mail-cancelled-text = Поток { $run } курса { $course } отменен. Причина:
runs-mail-cancelled-other = Всё, что вы сделали, сохранено. На странице курса видно, есть ли другой поток.
runs-api-no-run = У курса нет такого потока.
api-lives-in-browser = Этот курс ведется в браузере. Чтобы вернуть его в файлы, импортируйте его из командной строки с --take-back.

### Privacy: what is held, and how long
personal-learning = Обучение
personal-learning-purpose = Дать людям возможность проходить курсы, прерываться и продолжать; помогать тем, у кого возникли трудности.
personal-learning-data = Записи на курсы, что открывали и как долго, ответы, результаты, группы, сроки, назначенные отдельным людям
personal-statements = Справки о прохождении курсов
personal-statements-purpose = Подтвердить, что человек прошел курс, и дать другим это проверить.
personal-statements-data = Имя владельца, курс, оценка, дата, код; причины ручных изменений
personal-messages = Сообщения от организаторов курсов
personal-messages-purpose = Дать организаторам курса возможность писать его участникам.
personal-messages-data = Кто писал, текст, кому отправлено; кто не хочет таких сообщений
personal-writing = Создание и ведение курсов
personal-writing-purpose = Знать, кто может менять курс и кто что изменил.
personal-writing-data = Идентификаторы авторов и организаторов рядом с тем, что они сделали; сохраненные ими фильтры
retention-beats = Сигналы о том, что страница открыта
retention-beats-rule = Сигналы о том, что страница открыта, хранятся { $time }, затем удаляются. Затраченное время остается в прогрессе.
retention-test-answers = Ответы в тестах
retention-test-answers-rule = Ответы в тестах хранятся { $time } после отправки теста, затем удаляются. Результат остается.
retention-lesson-answers = Ответы внутри уроков
retention-lesson-answers-rule = Ответы внутри уроков хранятся { $time }, затем удаляются. Отметка о том, что они даны, остается в прогрессе.
retention-draft-history = Прежние тексты опубликованных курсов
retention-draft-history-rule = Прежние тексты курса, которые старше его последней публикации, хранятся { $time }, затем удаляются. Опубликованные версии остаются.
retention-previews = Уменьшенные изображения для списков
retention-previews-rule = Уменьшенные изображения для списков хранятся { $time }, затем удаляются и создаются снова, когда кто-то смотрит список.
archive-enrolments = Курсы
archive-statements = Справки о прохождении курсов
archive-progress = Прогресс
archive-lesson-answers = Ответы внутри уроков
archive-attempts = Попытки прохождения тестов
archive-test-answers = Ответы в тестах
archive-messages = Сообщения от организаторов курсов
archive-groups = Группы
archive-other = Еще о курсах
archive-course = Курс
archive-state = Состояние
archive-requested = Запись или заявка
archive-decided = Решение
archive-last-activity = Последнее занятие
archive-last-at = Последний раз
archive-holder = Имя в справке
archive-code = Код
archive-grade = Оценка
archive-completed = Завершено
archive-withdrawn = Отозвана
archive-reason = Причина
archive-activity = Занятие
archive-first = Первый раз
archive-seconds = Секунды
archive-outcome = Результат
archive-percent = Процент
archive-question = Вопрос
archive-answer = Ответ
archive-right = Верно
archive-yes = да
archive-no = нет
archive-when = Когда
archive-attempt = Попытка
archive-handed-in = Дата отправки
archive-points = Баллы
archive-message = Сообщение
archive-group = Группа
archive-what = Что
archive-more = Подробнее
archive-as-staff = Вы организатор этого курса
archive-saved-view = Сохраненный вами фильтр
archive-stopped = Вы не хотите сообщений от организаторов этого курса
### Search and themes: what courses contribute
find-courses = Курсы
find-lessons = Уроки
find-drafts = Черновики
find-theme-courses = { $n ->
    [one] { $n } курс
    [few] { $n } курса
    [many] { $n } курсов
   *[other] { $n } курсов
}
find-theme-none = Курсов на эту тему пока нет.
find-theme-narrow = Отобрать среди этих курсов
### What a check of a course finds, by kind

finding-alternative = У изображения нет замещающего текста. Напишите в нескольких словах, что на нем, для тех, кто его не видит.
finding-base = Нет текста на основном языке курса. Сначала напишите его на этом языке.
finding-block = Блок, который начинается с :::, неизвестен, не закрыт или не может стоять здесь.
finding-caption = Эта подпись не будет показана: изображение с подписью должно стоять в отдельном абзаце.
finding-captions = Субтитров к записи нет, или их не удается прочитать. Нужен файл WebVTT.
finding-check = Вопрос внутри текста неизвестен, стоит дважды или не может стоять здесь.
finding-completion = Это правило завершения никто не сможет выполнить. Измените правило.
finding-cycle = Эти элементы требуют друг друга по кругу: никто не сможет начать. Уберите одно из условий.
finding-diagram = Для слова на схеме нет текста, или текст не относится ни к одному слову схемы.
finding-double = Одно и то же имя или значение использовано дважды. Каждое можно использовать только один раз.
finding-empty = Здесь пока ничего нет. Добавьте содержание или удалите элемент.
finding-encoding = Файл не является текстом UTF-8. Сохраните его в кодировке UTF-8.
finding-enrolment = Для записи по коду нужен код.
finding-footnote = Сноски нет, или на нее ничто не ссылается.
finding-format = Курс записан в более новом формате, чем читает эта программа. Используйте более новую версию программы.
finding-front = Строки между --- в начале урока не удается прочитать.
finding-heading = Урок начинается с названия, а заголовки ниже следуют по уровням без пропусков.
finding-id = Это краткое имя использовать нельзя. Строчные латинские буквы, цифры и дефисы, сначала буква.
finding-image = Этот файл — не изображение, которое могут показать браузеры.
finding-language = Этого языка нет среди языков курса.
finding-link = Ссылка или имя файла никуда не ведет. Исправьте или добавьте файл.
finding-marks = Запись о том, с какого исходного текста сделан перевод, не удается прочитать. Отметьте перевод как актуальный заново.
finding-math = Формулу не удается прочитать. Исправьте запись.
finding-missing-file = Файла, который назван в курсе, нет. Добавьте его или уберите упоминание.
finding-missing-key = Не хватает обязательной части. Добавьте ее.
finding-depth = Слишком много вложенных уровней. Упростите.
finding-one-paragraph = Это должен быть один абзац, без списков, заголовков и таблиц.
finding-options = Варианты ответа не подходят к виду вопроса: их слишком мало или верный не отмечен.
finding-html = HTML в тексте здесь не разрешен, или его теги не парные.
finding-svg = Рисунок (SVG) не удается прочитать, или в нем есть недопустимые части. Сохраните его заново как простой SVG.
finding-toml = Файл записан не по правилам TOML.
finding-transcript = У записи нет текстовой версии. Напишите ее внутри блока для тех, кто не слышит.
finding-unknown = Здесь названо то, чего нет. Проверьте написание.
finding-unknown-key = Такой настройки нет. Проверьте написание.
finding-value = Это значение здесь не подходит. Измените его.
finding-unused = Этот файл нигде не используется. Удалите его или сошлитесь на него.
finding-file = Этот файл или его имя принять нельзя. Переименуйте его или уберите.
finding-too-large = Слишком большой объем. Уменьшите его.
finding-missing-translation = Еще не переведено.
finding-stale-translation = После перевода исходный текст изменился.
finding-unmarked-translation = Не записано, с какого исходного текста сделан перевод. Проверьте и отметьте его как актуальный.
finding-unreviewed-translation = Машинный перевод, еще никем не принятый.
