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
leave-note = Вы можете вернуться, пока курс открыт. Все, что вы прошли, сохранится.
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
facets-clear = Сбросить все
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
flash-left = Вы покинули курс. Все, что вы прошли, сохранено.
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
staff-search = Поиск слушателей по имени
staff-search-clear = Показать всех слушателей
staff-search-cut = Это есть в именах очень многих людей. Введите больше букв, чтобы найти всех.
staff-no-learners = На курс еще никто не записался.
staff-nobody-found = Слушатель этого курса по запросу «{ $text }» не найден.
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

### The API
api-zip-wrong = Содержимое не является читаемым архивом, или в нем больше, чем может вместить курс.
api-not-your-course = Этим курсом занимаются другие: публиковать его могут только его сотрудники.
api-course-faults = В курсе есть ошибки; ничего не изменено.
api-no-course = По этому адресу нет опубликованного курса.
api-no-person = Нет такого человека с действующей учетной записью.
