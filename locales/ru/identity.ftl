# Forms
form-faults = Проверьте следующее и отправьте форму еще раз:
email = Адрес электронной почты
email-wrong = Это не адрес электронной почты. Он должен иметь вид name@example.org.
password = Пароль
password-new = Новый пароль
password-current = Ваш текущий пароль
password-hint = Не менее 10 символов. Лучше всего несколько слов, которые связаны между собой только для вас.
password-short = Пароль слишком короткий. Введите не менее 10 символов.
password-long = Пароль слишком длинный. Введите не более 200 символов.
password-own = Ваши имя и адрес электронной почты для пароля не годятся. Выберите то, чего никто не угадает.
password-common = Этот пароль злоумышленники пробуют одним из первых. Выберите другой.
password-wrong = Это не ваш текущий пароль.
name = Имя и фамилия
name-hint = Так, как вы пишете их сами, в любой системе письма.
name-missing = Укажите имя и фамилию.
name-long = Имя слишком длинное. Введите не более 120 символов.
language = Язык
language-hint = Для страниц и писем.
optional = необязательно
save = Сохранить

# Registering
register-title = Регистрация
register-lead = Учетная запись сохраняет ваш прогресс на любом устройстве и на любом языке.
register-button = Создать учетную запись
have-account = Уже есть учетная запись?
check-mail-title = Проверьте почту
check-mail-text = Мы отправили письмо на указанный вами адрес. Чтобы продолжить, откройте ссылку из письма.
check-mail-spam = Письмо может идти несколько минут. Загляните и в папку «Спам».
check-mail-nothing = Письма нет?
confirm-again = Отправить письмо еще раз
confirm-title = Подтвердите адрес
confirm-text = Остался один шаг, и этот адрес будет закреплен за вами.
confirm-button = Подтвердить адрес
link-dead-title = Эта ссылка больше не работает
link-dead = Она устарела, уже использована или неполная. Ничего не изменено. Ниже можно запросить новую ссылку.
unconfirmed-title = Ваш адрес еще не подтвержден
unconfirmed-text = Вы можете читать всё. Чтобы записаться на курс, сначала откройте ссылку в письме, которое мы отправили на адрес { $email }.

# Signing in
sign-in-title = Войти на сайт
sign-in-button = Войти
sign-in-wrong = Этот пароль не подходит к этому адресу. Проверьте и то и другое или задайте новый пароль.
sign-in-wait = { $minutes ->
    [one] Слишком много попыток входа с этим адресом. Подождите { $minutes } минуту или задайте новый пароль.
    [few] Слишком много попыток входа с этим адресом. Подождите { $minutes } минуты или задайте новый пароль.
    [many] Слишком много попыток входа с этим адресом. Подождите { $minutes } минут или задайте новый пароль.
   *[other] Слишком много попыток входа с этим адресом. Подождите { $minutes } минуты или задайте новый пароль.
 }
sign-in-suspended = Эта учетная запись приостановлена. Обратитесь к администраторам сайта.
no-account = Еще нет учетной записи?

# A forgotten password
forgot-title = Восстановление пароля
forgot-lead = Укажите адрес вашей учетной записи. Мы отправим на него ссылку, по которой можно задать новый пароль.
forgot-button = Отправить ссылку
forgot-sent = Если учетная запись с этим адресом есть, мы отправили на него письмо со ссылкой, по которой можно задать новый пароль. Ссылка действует один час.
forgot-again = Запросить новую ссылку
reset-title = Задать новый пароль
reset-lead = Для учетной записи { $email }. Все ваши сеансы будут завершены.
reset-button = Задать этот пароль

# The first administrator
first-title = Добро пожаловать! Создайте первого администратора
first-lead = Здесь еще ни у кого нет учетной записи. Кто заполнит эту форму, тот будет управлять сайтом.
first-button = Создать администратора

# Profile
profile-title = Профиль
profile-lead = Другие видят только ваше имя. Остальное помогает нам делать курсы лучше.
profile-names = Ваше имя в других системах письма
profile-names-hint = Для справок о прохождении курсов и списков на других языках. Ненужное оставьте пустым.
profile-name-ar = Арабскими буквами
profile-name-zh = Китайскими иероглифами
profile-name-en = Латиницей
profile-name-ru = Кириллицей
profile-country = Страна или район
profile-country-wrong = Выберите страну или район из списка.
profile-choose = Нет ответа
profile-organisation = Организация
profile-organisation-long = Название слишком длинное. Введите не более 200 символов.
profile-stakeholder = Где вы работаете или кого представляете?
stakeholder-government = правительство
stakeholder-intergovernmental = межправительственная организация
stakeholder-civil-society = гражданское общество
stakeholder-academia = научные круги
stakeholder-private-sector = частный сектор
stakeholder-indigenous = коренные народы и местные общины
stakeholder-other = другое
profile-sex = Пол
profile-sex-purpose = Только для подсчета: чтобы знать, в равной ли мере курсы доходят до женщин и мужчин. О конкретном человеке эти сведения не показываются, а малые числа не публикуются.
sex-female = Женский
sex-male = Мужской
sex-other = Другой
sex-undisclosed = Предпочитаю не указывать
profile-time-zone = Часовой пояс
profile-value-wrong = Выберите один из ответов в списке.

# Account
account-title = Учетная запись
account-address = Адрес электронной почты
account-address-now = Ваш адрес: { $email }.
account-address-new = Новый адрес
account-address-hint = Мы отправим ссылку на новый адрес; он станет вашим, когда вы ее откроете.
account-address-same = Это уже ваш адрес.
account-address-button = Изменить адрес
change-address-title = Подтвердите новый адрес
change-address-text = Теперь вы будете входить с адресом { $email }.
change-address-button = Использовать этот адрес
change-address-taken = Этот адрес принадлежит другой учетной записи, поэтому ничего не изменено.
account-password = Пароль
account-password-lead = Здесь вход сохранится, все остальные сеансы будут завершены.
account-password-button = Изменить пароль
account-sessions = Ваши сеансы
account-session-here = этот
account-session-browser = Браузер
account-session-address = Сетевой адрес
account-session-seen = Последнее использование
account-session-end = Завершить
account-session-end-this = Завершить сеанс: { $browser }, { $seen }
account-sessions-others = Завершить все остальные сеансы
account-sessions-all = Завершить все сеансы
browser-on = { $browser }, { $system }
browser-unknown = Неизвестный браузер
account-data = Ваши данные
account-data-text = Всё, что здесь хранится о вас, одним файлом JSON.
account-data-button = Скачать мои данные
account-consents = На что вы дали согласие
consent-purpose = Цель
consent-version = Версия
consent-given = С
consent-withdrawn = По
consent-now = еще действует
account-delete = Удаление учетной записи
account-delete-text = Ваше имя, адрес и профиль будут стерты, а все сеансы завершены. То, что необходимо хранить, например число участников и журнал сайта, хранится без вашего имени. Из ваших справок о прохождении курсов исчезнет имя, и они больше не будут действительны: об этом узнает каждый, кто станет их проверять. Отменить это нельзя.
account-delete-password = Ваш пароль, чтобы удостовериться, что это вы
account-delete-button = Удалить учетную запись навсегда
account-delete-last = Вы единственный администратор. Сначала назначьте администратором кого-то еще.

# Administration
breadcrumb = Где вы находитесь
admin-title = Управление
admin-lead = То, что могут видеть и делать только администраторы сайта.
people-title = Люди
people-search = Имя, адрес или организация
people-search-button = Найти
people-count = { $n ->
    [one] Учетная запись есть у { $text } человека.
    [few] Учетная запись есть у { $text } человек.
    [many] Учетная запись есть у { $text } человек.
   *[other] Учетная запись есть у { $text } человека.
 }
people-none-title = Никто не найден
people-name = Имя
people-email = Адрес
people-roles = Роли
people-status = Состояние
people-seen = Последнее посещение
people-never = никогда
status-active = Активна
status-unconfirmed = Не подтверждена
status-suspended = Приостановлена
person-registered = Дата регистрации
person-country = Страна или район
person-organisation = Организация
person-stakeholder = Категория участника
person-roles = Роли
person-roles-hint = Кроме того, каждый является слушателем.
person-roles-button = Сохранить роли
person-suspend = Приостановить
person-suspend-text = Все сеансы этого человека будут завершены, и он не сможет войти, пока вы не восстановите учетную запись. Ничего не удаляется.
person-restore = Восстановить
person-restore-text = Учетная запись приостановлена. После восстановления человек снова сможет войти.
role-administrator = Администратор
role-administrator-hint = Всё, включая людей и настройки.
role-staff = Сотрудник программы
role-staff-hint = Все курсы и их участники.
role-author = Автор
role-author-hint = Пишет курсы.
role-trainer = Преподаватель
role-trainer-hint = Ведет курсы и вебинары.
role-reviewer = Эксперт по качеству
role-reviewer-hint = Оценивает качество курсов.
role-learner = Слушатель

# Mailbox
mailbox-title = Почтовый ящик
mailbox-kept = Почтовый сервер не настроен. Все письма хранятся здесь и в папке данных и никому не доставляются.
mailbox-sent-lead = { $days ->
    [one] Все письма, написанные сайтом за последний { $days } день, начиная с самых новых.
    [few] Все письма, написанные сайтом за последние { $days } дня, начиная с самых новых.
    [many] Все письма, написанные сайтом за последние { $days } дней, начиная с самых новых.
   *[other] Все письма, написанные сайтом за последние { $days } дня, начиная с самых новых.
 }
mailbox-none-title = Писем пока нет
mailbox-none = Здесь появятся письма, которые сайт пишет людям.
mailbox-subject = Тема
mailbox-to = Кому
mailbox-state = Состояние
mailbox-time = Написано
mailbox-older = Более ранние письма
mailbox-kind = Назначение
mailbox-error = Последняя ошибка
mailbox-text = В виде текста
mailbox-text-gone = Почтовый сервер принял это письмо. Его текст здесь больше не хранится: в нем могут быть ссылки, предназначенные только получателю.
mailbox-html = Как видит получатель
mail-kept = Хранится здесь
mail-queued = Ожидает отправки
mail-sent = Отправлено
mail-failed = Не отправлено

# After an action
flash-confirmed = Ваш адрес подтвержден.
flash-signed-out = Вы вышли с сайта.
flash-password-set = Новый пароль задан.
flash-profile-saved = Ваш профиль сохранен.
flash-address-mailed = Мы отправили ссылку на новый адрес. Пока вы ее не откроете, ваш адрес остается прежним.
flash-address-changed = Ваш адрес изменен.
flash-confirm-mailed = Если этот адрес ждет подтверждения, письмо уже в пути.
flash-session-ended = Сеанс завершен.
flash-account-deleted = Ваша учетная запись удалена. Спасибо, что были с нами.
flash-person-saved = Сохранено.
flash-last-administrator = Ничего не изменено: это единственный администратор, а сайту он необходим.

# Mails
mail-hello = Здравствуйте!
mail-hello-name = Здравствуйте, { $name }!
mail-ignore = Если об этом просили не вы, ничего делать не нужно: без ссылки ничего не произойдет.
mail-not-you = Если это были не вы, сразу же задайте новый пароль: все сеансы вашей учетной записи будут завершены.
mail-set-password = Задать новый пароль
mail-confirm-subject = Подтвердите адрес для сайта { $site }
mail-confirm-text = Кто-то, вероятно вы, зарегистрировался на сайте { $site } с этим адресом. Подтвердите, что адрес ваш:
mail-confirm-lasts = Ссылка действует три дня.
mail-already-subject = У вас уже есть учетная запись на сайте { $site }
mail-already-text = Кто-то, вероятно вы, хотел зарегистрироваться на сайте { $site } с этим адресом. Для него уже есть учетная запись: войдите или задайте новый пароль, если забыли свой.
mail-reset-subject = Новый пароль для сайта { $site }
mail-reset-text = Кто-то, вероятно вы, запросил новый пароль для вашей учетной записи на сайте { $site }.
mail-reset-lasts = Ссылка действует один час и только один раз.
mail-password-subject = Ваш пароль для сайта { $site } изменен
mail-password-text = Пароль вашей учетной записи на сайте { $site } только что изменен.
mail-new-address-subject = Подтвердите новый адрес для сайта { $site }
mail-new-address-text = Этот адрес должен стать адресом вашей учетной записи на сайте { $site }. Подтвердите, что он ваш:
mail-new-address-lasts = Ссылка действует один день.
mail-asked-subject = Другой адрес для вашей учетной записи на сайте { $site }
mail-asked-text = Кто-то, вероятно вы, попросил использовать для вашей учетной записи на сайте { $site } адрес { $email } вместо нынешнего. Адрес изменится, когда будет открыта ссылка в письме, отправленном на новый адрес.
mail-taken-subject = Для этого адреса уже есть учетная запись на сайте { $site }
mail-taken-text = Кто-то хотел использовать этот адрес для учетной записи на сайте { $site }, но он принадлежит вашей учетной записи. Ничего не изменено.

### people: invitations
invitation-title = Примите свою учетную запись
invitation-lead = Для вас на сайте { $site } создана учетная запись с адресом { $email }. Выберите пароль, и она ваша.
invitation-button = Принять учетную запись
invitation-dead = Если вы уже выбрали пароль, войдите. Если нет, запросите ссылку, чтобы задать его.
mail-invitation-subject = Приглашение на сайт { $site }
mail-invitation-text = Администраторы сайта { $site } создали для вас учетную запись с адресом { $email }. Выберите пароль, и она ваша:
mail-invitation-button = Принять учетную запись
mail-invitation-lasts = Ссылка действует две недели и только один раз. Потом вы тоже сможете войти: задайте новый пароль с этим адресом.
mail-invitation-ignore = Если вы не ждали приглашения, ничего делать не нужно: без пароля учетной записью никто не воспользуется.
mail-reset-sent-text = Администраторы сайта { $site } прислали вам эту ссылку, чтобы вы задали новый пароль для своей учетной записи.
mail-reset-sent-ignore = Если она вам не нужна, ничего делать не нужно: ваш пароль остается прежним.

### people: list
people-invite = Пригласить людей
people-preparing = После обновления поиск еще готовится. Несколько минут он может находить не всех.
people-none-words = По этим словам и фильтрам никто не найден. Поиск идет по началу слов, в любой системе письма.
people-filters = Фильтры
people-filter-button = Отфильтровать
people-filters-off = Без фильтров
people-any = Не важно
people-seen-within = { $days ->
    [one] за последний { $days } день
    [few] за последние { $days } дня
    [many] за последние { $days } дней
   *[other] за последние { $days } дня
 }
people-seen-not = { $days ->
    [one] не входили { $days } день
    [few] не входили { $days } дня
    [many] не входили { $days } дней
   *[other] не входили { $days } дня
 }
people-seen-never = ни разу не входили
people-sort-newest = Сначала новые учетные записи
people-more = Еще люди
people-looked = Эти слова встречаются очень часто: поиск просмотрел только часть людей. Добавьте слово или фильтр.
people-look-on = Искать дальше
people-first-page = К началу

### people: one person
people-back-to = Назад: { $name }
person-other-name = Также пишется
person-links = Ссылки по почте
person-invite-text = Адрес еще не подтвержден. Можно отправить новую ссылку для выбора пароля; прежние перестанут действовать.
person-invite-again = Отправить приглашение еще раз
person-password-text = Можно отправить ссылку, чтобы человек задал новый пароль. Она действует один час. Больше ее никто не видит.
person-password-send = Отправить ссылку для нового пароля
person-link-suspended = Для приостановленной учетной записи ссылки не отправляются. Сначала восстановите ее.
person-reason = Причина
person-reason-hint = Хранится вместе с учетной записью и видна здесь, пока ее не восстановят.
person-reason-error = Укажите причину: от 3 до 500 символов.
person-suspended-on = Приостановлена
person-sign-ins = Открытые сеансы
person-sign-ins-none = Сейчас нет.
person-sign-ins-end = Завершить все сеансы
person-log = Последние события
person-log-none = В журнале ничего нет.
flash-link-sent = Письмо отправлено.
flash-link-just-sent = Ссылка отправлена меньше минуты назад. Новая не отправлена.

### people: merging
merge-title = Объединить две учетные записи
merge-text = Если у одного человека две учетные записи, всё из другой можно перенести в эту.
merge-begin = Присоединить другую учетную запись
merge-other = Адрес другой учетной записи
merge-other-hint = Сначала вы увидите, что произойдет. Пока ничего не меняется.
merge-compare = Сравнить
merge-unknown = Учетной записи с таким адресом нет. Проверьте, как он написан.
merge-same = Это та же учетная запись. Укажите адрес другой.
merge-kept = Остается
merge-closed = Закрывается
merge-swap = Поменять местами
merge-moves = Что переносится
merge-collides = Что есть в обеих
merge-ends = Что прекращается
merge-fields = Профиль дополняется данными: { $fields }
merge-consents = { $n ->
    [one] { $n } согласие
    [few] { $n } согласия
    [many] { $n } согласий
   *[other] { $n } согласия
 }
merge-mails = { $n ->
    [one] { $n } письмо этому человеку в почтовом ящике сайта
    [few] { $n } письма этому человеку в почтовом ящике сайта
    [many] { $n } писем этому человеку в почтовом ящике сайта
   *[other] { $n } письма этому человеку в почтовом ящике сайта
 }
merge-sessions = { $n ->
    [one] { $n } сеанс закрываемой учетной записи
    [few] { $n } сеанса закрываемой учетной записи
    [many] { $n } сеансов закрываемой учетной записи
   *[other] { $n } сеанса закрываемой учетной записи
 }
merge-roles = Роли не переносятся: { $roles }. Если нужно, назначьте их остающейся учетной записи.
merge-address = С адресом { $email } больше нельзя будет войти. Адрес освободится; человек узнает об этом из письма.
merge-sure = Подтверждаю: обе учетные записи принадлежат одному человеку. Отменить объединение нельзя.
merge-sure-missing = Отметьте, что вы в этом убедились: отменить объединение нельзя.
merge-button = Объединить учетные записи
merge-not = Ничего не менять
merge-suspended = Одна из учетных записей приостановлена. Сначала восстановите ее. Ничего не изменено.
flash-people-merged = Учетные записи объединены. Человек узнает об этом из письма.
flash-people-merged-before = Эти учетные записи уже объединены. Ничего не изменено.
mail-merged-subject = Ваши учетные записи на сайте { $site } объединены
mail-merged-text = У вас было две учетные записи на сайте { $site }. Администраторы перенесли всё в ту, что с этим адресом. Входите с адресом { $email } и паролем этой учетной записи.
mail-merged-away-text = У вас было две учетные записи на сайте { $site }. Администраторы перенесли всё в другую вашу учетную запись и закрыли эту. Входите с адресом другой учетной записи.
mail-merged-wrong = Если у вас там только одна учетная запись или это ошибка, напишите администраторам сайта.

### people: inviting by a file
invite-title = Пригласить людей
invite-lead = Отправьте список людей. Сначала вы увидите, что произойдет; затем приглашены будут все или никто.
invite-file = Файл
invite-file-hint = CSV из любой таблицы, с запятыми, точками с запятой или табуляцией.
invite-text = Или то же самое текстом
invite-text-hint = По одному человеку в строке. Подойдут и ячейки, скопированные из таблицы.
invite-check = Проверить список
invite-columns = Столбцы
invite-column = Столбец
invite-column-holds = Что в нем
invite-column-email = Адрес. Обязателен, как и имя.
invite-column-name = Имя, как его пишет сам человек, в любой системе письма.
invite-column-language = Язык письма: ar, zh, en, fr, ru, es или его название. Если пусто — ваш язык.
invite-column-country = Две буквы (TN) или название. Можно оставить пустым.
invite-column-organisation = Можно оставить пустым.
invite-column-roles = author, trainer, reviewer, staff или administrator, через запятую. Назначать роли может только администратор. Можно оставить пустым.
invite-template = Скачать файл для заполнения
invite-form-broken = Форма пришла не полностью. Отправьте ее еще раз. Ничего не изменено.
invite-empty = В этом списке никого нет. Дайте файл или текст, по одному человеку в строке.
invite-garbled = Это не текстовый файл, который можно прочитать. Сохраните его в табличной программе как «CSV UTF-8» и отправьте.
invite-no-column = Нет столбца «email». Напишите названия столбцов в первой строке.
invite-column-twice = Два столбца называются «{ $column }». Уберите один из них.
invite-many = { $most ->
    [one] Список слишком длинный. Отправляйте не больше { $most } человека за раз.
    [few] Список слишком длинный. Отправляйте не больше { $most } человек за раз.
    [many] Список слишком длинный. Отправляйте не больше { $most } человек за раз.
   *[other] Список слишком длинный. Отправляйте не больше { $most } человека за раз.
 }
invite-broken = Эту таблицу не удается прочитать. Поищите незакрытую кавычку.
invite-line = Строка
invite-problem = Что не так и что сделать
invite-nobody = Пока никто не приглашен
invite-faults = { $n ->
    [one] Сначала нужно исправить { $n } строку из { $lines }.
    [few] Сначала нужно исправить { $n } строки из { $lines }.
    [many] Сначала нужно исправить { $n } строк из { $lines }.
   *[other] Сначала нужно исправить { $n } строки из { $lines }.
 }
invite-wrong-lines = Строки, которые нужно исправить
invite-download = Скачать эти строки файлом
invite-correct = Исправьте их
invite-corrected = Строки, которые нужно исправить
invite-corrected-hint = Исправьте их здесь. Число в первом столбце показывает, чье место займет строка; остальные строки списка остаются.
invite-corrected-file = Или файл с исправленными строками
invite-corrected-file-hint = Файл, который вы скачали выше, с исправлениями. Столбец «line» не удаляйте.
invite-check-again = Проверить еще раз
invite-other-file = Начать с другого списка
invite-right-lines = { $n ->
    [one] { $n } строка верна
    [few] { $n } строки верны
    [many] { $n } строк верны
   *[other] { $n } строки верны
 }
invite-ready = { $n ->
    [0] У всех в этом списке уже есть учетная запись. Приглашать некого.
    [one] Все строки верны. Будет приглашен { $n } человек.
    [few] Все строки верны. Будут приглашены { $n } человека.
    [many] Все строки верны. Будет приглашено { $n } человек.
   *[other] Все строки верны. Будут приглашены { $n } человека.
 }
invite-known = { $n ->
    [one] У { $n } человека из списка уже есть учетная запись. Таким людям ничего не отправляется, в их учетных записях ничего не меняется.
    [few] У { $n } человек из списка уже есть учетные записи. Им ничего не отправляется, в их учетных записях ничего не меняется.
    [many] У { $n } человек из списка уже есть учетные записи. Им ничего не отправляется, в их учетных записях ничего не меняется.
   *[other] У { $n } человека из списка уже есть учетные записи. Им ничего не отправляется, в их учетных записях ничего не меняется.
 }
invite-send = { $n ->
    [one] Пригласить { $n } человека
    [few] Пригласить { $n } человек
    [many] Пригласить { $n } человек
   *[other] Пригласить { $n } человека
 }
invite-has-account = Есть учетная запись
invite-new = Новая учетная запись
invite-people = Люди в списке
invite-done = { $n ->
    [0] Никто новый не приглашен
    [one] Приглашен { $n } человек
    [few] Приглашены { $n } человека
    [many] Приглашено { $n } человек
   *[other] Приглашены { $n } человека
 }
invite-done-text = Письма отправляются. В каждом есть ссылка, которая действует две недели.
invite-no-email = Нет адреса. Напишите его или уберите строку.
invite-no-name = Нет имени. Напишите его так, как пишет сам человек.
invite-language-wrong = Это не один из шести языков. Напишите ar, zh, en, fr, ru или es либо оставьте пустым.
invite-country-wrong = Такая страна или район неизвестны. Напишите две буквы, например TN, или название, принятое в Организации Объединенных Наций, либо оставьте пустым.
invite-role-wrong = «{ $role }» — не роль. Напишите author, trainer, reviewer, staff или administrator либо оставьте пустым.
invite-roles-not-yours = Назначать роли может только администратор. Оставьте пустым.
invite-again = Такой же адрес указан в строке { $line }. Уберите одну из двух строк.
### The API: access tokens, webhooks, the reference
scope-profile-read = Узнавать, кто вы
scope-courses-read = Читать курсы, а там, где вы организатор, и их файлы
scope-courses-write = Публиковать версии курсов
scope-enrolments-read = Читать сведения о записи на курсы
scope-enrolments-write = Записываться на курсы и покидать их
scope-progress-read = Читать сведения о прогрессе
scope-progress-write = Отмечать ваши занятия как открытые или пройденные
scope-completions-read = Читать сведения о пройденных курсах
scope-people-read = Читать учетные записи всех людей
scope-people-write = Приглашать людей, менять роли, приостанавливать учетные записи
api-scope-missing = Токену нужно право { $scope }. Создайте токен с этим правом.
api-produces = Этот адрес отвечает в виде { $kinds }.
api-consumes = Отправьте содержимое в виде { $kinds }.
api-token-wrong = Токен неверен, отозван или истек, либо учетная запись владельца приостановлена. Создайте новый.
api-address-taken = Учетная запись с этим адресом уже есть.
api-country-wrong = Это не код страны ISO 3166 из двух заглавных букв.
api-too-long = Слишком длинно.
tokens-title = Токены доступа
tokens-lead = Токен позволяет программе действовать от вашего имени в пределах, которые вы выбираете. Обращайтесь с ним как с паролем: никому не давайте и отзовите, когда он больше не нужен.
tokens-reference = Что могут программы: справочник
tokens-list = Ваши токены
tokens-new = Новый токен
tokens-name = Название
tokens-name-hint = Для чего этот токен, чтобы потом его узнать.
tokens-name-wrong = Дайте токену название не длиннее 80 символов.
tokens-scopes = Права токена
tokens-scopes-hint = Как можно меньше, только нужное программе. Токену никогда не позволено больше, чем вам.
tokens-scope-wrong = Выберите хотя бы одно право.
tokens-lasts = Срок действия
tokens-days = { $days ->
    [one] { $shown } день
    [few] { $shown } дня
    [many] { $shown } дней
   *[other] { $shown } дня
 }
tokens-days-wrong = Выберите срок действия токена, не больше года.
tokens-make = Создать токен
tokens-made = Токен создан
tokens-made-text = Скопируйте его сейчас: больше он показан не будет.
tokens-used = Последнее использование
tokens-never = не использован
tokens-until = Действует до
tokens-state = Отзыв
tokens-revoke = Отозвать
tokens-revoked = Отозван
tokens-over = Истек
tokens-too-many = У вас уже столько токенов, сколько может быть у одного человека. Сначала отзовите один.
tokens-made-before = Этот токен создан раньше, и его секрет был показан тогда. Если у вас его нет, отзовите токен и создайте другой.
tokens-revoked-now = Токен отозван. Программы, которые его используют, теперь получают отказ.
webhooks-title = Вебхуки
webhooks-lead = О том, что здесь происходит, сразу узнают другие программы. Сообщения подписаны и содержат только идентификаторы; подробности получатель запрашивает через API.
webhooks-one = Вебхук
webhooks-none = Вебхуков пока нет
webhooks-none-text = Добавьте адрес ниже и выберите, о чем ему сообщать.
webhooks-new = Новый вебхук
webhooks-make = Добавить вебхук
webhooks-change = Изменить
webhooks-save = Сохранить
webhooks-url = Адрес
webhooks-url-hint = Куда отправляются сообщения, например https://portal.example.org/hooks
webhooks-url-wrong = Это не веб-адрес. Веб-адрес начинается с https:// и не содержит имени и пароля.
webhooks-url-https = Адрес должен начинаться с https://.
webhooks-url-private = Этот адрес не в общедоступной сети. Разрешить его может только оператор сервера.
webhooks-events = О чем сообщать
webhooks-events-wrong = Выберите хотя бы один вид событий.
webhooks-active = Включен
webhooks-failing = Включен, но сообщения не доходят
webhooks-stopped = Выключен
webhooks-failed = Выключен после трех дней неудач
webhooks-stop = Выключить
webhooks-start = Включить
webhooks-test = Отправить пробное сообщение
webhooks-secret = Секрет
webhooks-secret-text = По нему получатель проверяет подписи. Скопируйте его сейчас: больше он показан не будет.
webhooks-rotate = Новый секрет
webhooks-rotate-text = После этого сообщения подписываются новым секретом, а в течение 24 часов еще и прежним, чтобы получатель успел перейти.
webhooks-rotate-button = Создать новый секрет
webhooks-rotated = До { $time } сообщения подписываются и прежним секретом.
webhooks-delete = Удалить вебхук
webhooks-delete-text = Туда больше ничего не отправляется, и журнал его сообщений удаляется.
webhooks-log = Сообщения
webhooks-log-empty = Пока ничего не отправлено.
webhooks-message = Сообщение
webhooks-sent = Время
webhooks-answer = Ответ
webhooks-again = Повторная отправка
webhooks-again-button = Отправить еще раз
webhooks-delivered = Доставлено
webhooks-not-delivered = Не доставлено
webhooks-waiting = Ожидает
webhooks-tries = { $count ->
    [one] { $shown } попытка
    [few] { $shown } попытки
    [many] { $shown } попыток
   *[other] { $shown } попытки
 }
webhooks-millis = { $number } мс
webhooks-saved = Вебхук сохранен.
webhooks-queued = Сообщение отправляется.
webhooks-deleted = Вебхук удален.
webhooks-made-before = Этот вебхук создан раньше, и его секрет был показан тогда. Если у вас его нет, создайте новый секрет.
mail-webhook-subject = Вебхук сайта { $site } выключен
mail-webhook-text = Сообщения на адрес { $url } постоянно не доходили, поэтому туда больше ничего не отправляется. Посмотрите полученные ответы и включите вебхук снова, когда адрес заработает.
### Second step at sign-in
second-title = Второй шаг при входе
second-lead = Код из приложения или ключ доступа: одного украденного пароля тогда недостаточно.
second-open = Настроить или изменить
second-needed-title = Для вашей роли нужен второй шаг
second-needed = Пока вы не настроите его здесь, вам доступно лишь то, что доступно каждому слушателю.
second-app = Коды из приложения
second-app-text = Приложение-аутентификатор на телефоне каждые полминуты показывает новый код, в том числе без связи.
second-app-begin = Настроить приложение
second-app-scan = Отсканируйте это изображение приложением.
second-app-picture = Изображение для приложения-аутентификатора; тот же секрет записан ниже текстом
second-app-by-hand = Или введите в нем этот ключ:
second-app-code = Код, который приложение показывает сейчас
second-app-code-hint = Шесть цифр.
second-app-confirm = Подтвердить приложение
second-app-since = Используется с { $time }.
second-app-remove = Больше не использовать приложение
second-code-wrong = Код неверен или уже использован. Дождитесь следующего и введите его.
second-codes = Резервные коды
second-codes-left =
    { $count ->
        [0] Резервных кодов не осталось.
        [one] Остался { $text } резервный код.
        [few] Осталось { $text } резервных кода.
        [many] Осталось { $text } резервных кодов.
       *[other] Осталось { $text } резервного кода.
    }
second-codes-new = Создать новые резервные коды
second-codes-title = Сохраните эти резервные коды
second-codes-keep = Каждый код один раз заменяет приложение или ключ доступа, если устройство потеряно. Распечатайте или запишите их: они показаны только сейчас, а прежние больше не действуют.
second-passkeys = Ключи доступа
second-passkeys-text = Ключ доступа позволяет войти по отпечатку пальца, лицу или коду устройства, без пароля.
second-passkey-name = Название
second-passkey-name-hint = По нему вы узнаете устройство, например «мой телефон».
second-passkey-since = Создан
second-passkey-used = Последнее использование
second-passkey-never = Еще не использовался
second-passkey-add = Создать ключ доступа на этом устройстве
second-passkey-remove = Удалить
second-passkey-scripts = Для ключей доступа нужны скрипты, а в этом браузере они отключены.
second-passkey-refused = Не получилось. Попробуйте еще раз или войдите по паролю и коду.
second-passkeys-many = У вас уже наибольшее возможное число ключей доступа. Сначала удалите один.
second-passkey-sign-in = Войти с ключом доступа
second-ask-title = Еще один шаг
second-ask-code = Код
second-ask-hint = Шесть цифр, которые сейчас показывает приложение, или резервный код.
second-ask-recovery = Один из ваших резервных кодов.
second-ask-again = Начать заново
prove-title = Это вы?
prove-lead = Вы собираетесь выполнить важное действие. Подтвердите еще раз, что это вы; отправленное сохранено и будет выполнено после этого.
prove-button = Продолжить
flash-second-step-removed = Удалено.
mail-second-subject = Второй шаг при входе на сайт { $site } изменен
mail-second-text = В вашей учетной записи на сайте { $site } только что добавлены, изменены или удалены приложение, ключ доступа или резервные коды.
### Site: audit log
audit-title = Журнал аудита
audit-lead = Что здесь сделано, кем, в отношении кого и откуда. Записи можно читать, но не менять.
audit-whole-title = Цел ли журнал?
audit-whole-text = Каждая запись хранит хеш предыдущей. Если кто-то изменит, добавит или удалит запись в обход этой программы, проверка найдет это место. Журнал проверяется каждый день.
audit-good = { $n ->
    [one] Проверено { $at }: { $text } запись, изменений нет.
    [few] Проверено { $at }: { $text } записи, изменений нет.
    [many] Проверено { $at }: { $text } записей, изменений нет.
   *[other] Проверено { $at }: { $text } записи, изменений нет.
 }
audit-broken-title = Журнал изменен в обход этой программы
audit-broken = Проверено { $at }: цепочка нарушена на записи { $number }.
audit-broken-todo = Сохраните базу данных как есть, сравните ее с более ранней резервной копией и выясните, кто мог в нее писать.
audit-fault-changed = Запись не совпадает с тем, что было записано первоначально.
audit-fault-unlinked = Запись не следует за предыдущей.
audit-fault-missing = Такой записи больше нет.
audit-fault-cut-off = Записей в конце журнала больше нет.
audit-fault-rewritten = Журнал написан заново: он не совпадает с тем, что было о нем отмечено.
audit-head-number = Последняя запись
audit-head-hash = Ее хеш
audit-check-button = Проверить весь журнал сейчас
audit-entries = Записи
audit-filter = Фильтр
audit-actor-email = Кто сделал (адрес эл. почты)
audit-subject-email = В отношении кого (адрес эл. почты)
audit-action = Действие
audit-any = Любое
audit-from-day = С
audit-until-day = По этот день включительно
audit-filter-button = Показать
audit-filter-clear = Показать всё
audit-nobody = Об этом адресе ничего не записано: его ни у кого нет или его владелец еще ничего не делал.
audit-none-title = Записей нет
audit-none = По вашему запросу в журнале ничего не найдено.
audit-older = Более ранние записи
audit-export = Скачать в CSV
audit-when = Когда
audit-what = Что
audit-who = Кто
audit-to-whom = В отношении кого
audit-where = Сетевой адрес
audit-number = №
audit-program = без входа на сайт или сама программа
audit-gone = человек, которого здесь больше нет
audit-act-signed-in = Вход
audit-act-sign-in-failed = Неудачный вход
audit-act-sign-ins-ended = Сеансы завершены
audit-act-registered = Регистрация
audit-act-registered-again = Повторная регистрация с известным адресом
audit-act-confirmation-asked = Повторный запрос подтверждения
audit-act-confirmed = Адрес подтвержден
audit-act-reset-asked = Запрос нового пароля
audit-act-password-reset = Новый пароль по ссылке
audit-act-password-changed = Пароль изменен
audit-act-address-asked = Запрос на смену адреса
audit-act-address-changed = Адрес изменен
audit-act-profile = Профиль изменен
audit-act-erased = Учетная запись удалена
audit-act-roles = Роли изменены
audit-act-suspended = Учетная запись приостановлена
audit-act-restored = Учетная запись восстановлена
audit-act-first = Создан первый администратор
audit-act-made-by-operator = Учетная запись создана оператором сервера
audit-act-reset-by-operator = Пароль задан оператором сервера
audit-act-demo = Создана демонстрационная учетная запись
audit-act-staff-added = Назначение организатором курса
audit-act-staff-removed = Больше не организатор курса
audit-act-reevaluated = Правило завершения применено ко всем
audit-act-completion-set = Прохождение засчитано вручную
audit-act-statement-withdrawn = Справка отозвана
audit-act-statement-restored = Справка восстановлена
audit-act-site-look = Изменены название или цвета сайта
audit-act-site-texts = Изменены тексты сайта
audit-act-site-logo = Изменен логотип сайта
audit-act-site-languages = Изменены языки сайта
audit-act-site-features = Переключены функции
audit-act-policy-made = Начата подготовка правил
audit-act-policy-published = Правила опубликованы
audit-act-policy-retired = Действие правил прекращено
audit-act-policy-restored = Действие правил возобновлено
audit-act-policy-agreed = Согласие с правилами
audit-act-policy-declined = Нет согласия с правилами
audit-act-jobs-retried = Задания запущены еще раз
audit-act-jobs-deleted = Задания удалены
audit-act-mail-resent = Письмо отправлено еще раз
audit-act-checked = Журнал аудита проверен
audit-act-exported = Журнал аудита скачан
audit-act-invited = Приглашение
audit-act-invited-again = Повторное приглашение
audit-act-invitation-accepted = Приглашение принято
audit-act-person-changed = Изменены данные человека
audit-act-reset-sent = Отправлена ссылка для нового пароля
audit-act-merged = Учетные записи объединены
audit-act-merged-away = Присоединена к другой учетной записи
audit-act-app-added = Добавлено приложение для кодов
audit-act-app-removed = Удалено приложение для кодов
audit-act-passkey-added = Добавлен ключ доступа
audit-act-passkey-removed = Удален ключ доступа
audit-act-recovery-codes = Новые резервные коды
audit-act-people-invited = Люди приглашены по списку
audit-act-person-added = Человек добавлен на курс
audit-act-dates-extended = Сроки продлены
audit-act-message-sent = Сообщение участникам
audit-act-participants-exported = Скачан список участников
audit-act-group-made = Создана группа
audit-act-group-renamed = Группа переименована
audit-act-group-deleted = Группа удалена
audit-act-group-put-in = Включение в группу
audit-act-group-taken-out = Исключение из группы
audit-act-course-home = Изменено место ведения курса

### Site: jobs
jobs-title = Задания
jobs-lead = Работа, которую сайт делает в фоне, например рассылка писем. Задания, которые так и не удались, ждут здесь вашего решения.
jobs-states = Состояния заданий
jobs-tab = { $state } ({ $number })
jobs-dead = Не удались
jobs-running = Выполняются
jobs-queued = В очереди
jobs-none-title = Заданий нет
jobs-none-dead = Неудавшихся заданий нет.
jobs-none-running = Сейчас ничего не выполняется.
jobs-none-queued = Очередь пуста.
jobs-older = Более ранние задания
jobs-kind = Вид
jobs-any-kind = Все виды
jobs-show = Показать
jobs-age = Давность
jobs-due = Намечено на
jobs-died = Время ошибки
jobs-attempts = Попытки
jobs-error = Последняя ошибка
jobs-act = Что сделать
jobs-age-minutes = { $n ->
    [one] { $text } минута
    [few] { $text } минуты
    [many] { $text } минут
   *[other] { $text } минуты
 }
jobs-age-hours = { $n ->
    [one] { $text } час
    [few] { $text } часа
    [many] { $text } часов
   *[other] { $text } часа
 }
jobs-age-days = { $n ->
    [one] { $text } день
    [few] { $text } дня
    [many] { $text } дней
   *[other] { $text } дня
 }
jobs-retry = Повторить
jobs-retry-all = Повторить все эти задания
jobs-delete = Удалить
jobs-delete-all = Удалить все эти задания
jobs-delete-title = Удалить неудавшиеся задания?
jobs-delete-text = { $n ->
    [one] Из очереди будет убрано { $text } задание. Эта работа никогда не будет сделана; отменить удаление нельзя.
    [few] Из очереди будет убрано { $text } задания. Эта работа никогда не будет сделана; отменить удаление нельзя.
    [many] Из очереди будет убрано { $text } заданий. Эта работа никогда не будет сделана; отменить удаление нельзя.
   *[other] Из очереди будет убрано { $text } задания. Эта работа никогда не будет сделана; отменить удаление нельзя.
 }
jobs-delete-button = Удалить навсегда
jobs-delete-no = Оставить
flash-jobs-retried = Будет сделана новая попытка.
flash-jobs-deleted = Удалено.
flash-jobs-gone = Ничего не изменено: этих заданий уже нет среди неудавшихся.

### Site: mail log
mailbox-filter = Фильтр
mailbox-filter-to = Кому (адрес полностью)
mailbox-filter-any = Любое
mailbox-filter-button = Показать
mailbox-filter-clear = Показать всё
mailbox-none-such = По вашему запросу писем не найдено.
mailbox-failed-some = { $n ->
    [one] Не отправлено { $text } письмо. Узнайте причину и повторите отправку.
    [few] Не отправлено { $text } письма. Узнайте причину и повторите отправку.
    [many] Не отправлено { $text } писем. Узнайте причину и повторите отправку.
   *[other] Не отправлено { $text } письма. Узнайте причину и повторите отправку.
 }
mailbox-resend = Отправить еще раз
flash-mail-resent = Письмо снова в пути.
flash-mail-not-resent = Ничего не отправлено: ошибки с этим письмом не было или его текст больше не хранится.

### Site: storage
storage-title = Хранилище
storage-lead = Что хранится: данные на { $date }. Измерение проводится раз в день.
storage-kind = Вид
storage-megabytes = МБ
storage-files = Файлы
storage-week = Изменение за неделю
storage-month = Изменение за 30 дней
storage-all = Всего
storage-courses = Файлы курсов
storage-drafts = Черновики и загрузки
storage-site = Логотип сайта
storage-other = Другие файлы
storage-unreferenced = Файлы, которые больше нигде не упоминаются
storage-database = База данных
storage-search = Поисковый индекс
storage-mails = Письма в папке почтового ящика
storage-unreferenced-text = Файлы, которые больше нигде не упоминаются, удаляются автоматически, когда им больше суток.
storage-free = Свободно на этом диске: { $megabytes } МБ.
storage-measure = Измерить сейчас

### Site: health
health-title = Состояние сайта
health-lead = Всё ли в порядке с тем, на чем держится сайт, и что делать, если нет.
health-all-well = Всё в порядке.
health-some-bad = { $n ->
    [one] Вашего внимания требует { $text } пункт.
    [few] Вашего внимания требуют { $text } пункта.
    [many] Вашего внимания требуют { $text } пунктов.
   *[other] Вашего внимания требуют { $text } пункта.
 }
health-well = в порядке
health-not-well = не в порядке
health-todo = Что делать:
health-version = Версия
health-database = База данных
health-database-todo = Убедитесь, что база данных работает и доступна, а программа и база одной версии.
health-writable = Запись в базу данных
health-writable-todo = Дайте программе право записи и убедитесь, что диск не заполнен.
health-folder = Папка данных
health-folder-todo = Дайте программе право записи в нее.
health-space = Свободное место
health-space-todo = Освободите место на диске. Старые резервные копии можно удалить.
health-files = Файлы
health-files-todo = Верните недостающие файлы из резервной копии или импортируйте их курсы еще раз.
health-clock = Часы
health-clock-todo = Установите на сервере верное время и включите синхронизацию с сервером времени.
health-jobs = Неудавшиеся задания
health-jobs-todo = Прочитайте об ошибках в разделе «Задания», устраните причину и повторите задания.
health-queue = Задания в очереди
health-queue-todo = Убедитесь, что исполнитель заданий (или сам сервер) работает, и посмотрите его журнал.
health-mail = Почтовый сервер
health-mail-todo = Проверьте адрес, имя пользователя и пароль почтового сервера в конфигурации. До тех пор письма ждут.
health-failed-mails = Неотправленные письма
health-failed-mails-todo = Прочитайте причины в почтовом ящике, устраните их и отправьте письма еще раз.
health-backups = Резервные копии
health-backups-todo = Делайте резервную копию каждый день и храните ее и на другом компьютере. Если ваши копии хранятся в другом месте, проверьте там.
health-search = Поиск
health-search-todo = Убедитесь, что поисковый сервер работает и доступен.
health-languages = Языки программы
health-languages-todo = Некоторые слова показаны по-английски. Установите полную версию программы.
health-address = Адрес сайта
health-address-todo = Укажите адрес, которым пользуются люди, и сертификат для https.
health-certificate = Сертификат
health-certificate-todo = Обновите сертификат.
health-audit = Журнал аудита
health-audit-todo = Сохраните базу данных как есть и выясните, кто мог в нее писать. См. «Журнал аудита».

### Site: name, look and texts
site-title = Название и оформление
site-lead = Что люди видят о вашей организации на каждой странице.
site-look = Название и цвета
site-name = Название сайта
site-name-hint = На каждом языке — так, как его знают читатели. Если поле пусто, показывается название на языке по умолчанию.
site-name-long = Это название слишком длинное или содержит символы, которые нельзя показать. Введите не более 60 символов.
site-colours = Цвета
site-colours-hint = В виде #rrggbb. Оставьте пустым то, что менять не нужно. Чтобы текст могли прочесть все, ему нужен контраст с фоном 4,5 : 1.
site-accent-light = Ссылки и кнопки на светлых страницах
site-accent-dark = Ссылки и кнопки на темных страницах
site-mark-light = Мелкие элементы на светлых страницах
site-mark-dark = Мелкие элементы на темных страницах
site-colour-wrong = Это не цвет. Запишите его так: #1f5f6b.
site-colour-pale = Контраст этого цвета с фоном — { $measured }, а нужен { $needed }. Подойдет близкий к нему цвет { $better }.
site-colour-contrast = Контраст { $ratio }
site-logo = Логотип
site-logo-now = Нынешний логотип
site-logo-file = Изображение
site-logo-hint = PNG, JPEG или WebP, не более { $kilobytes } КБ. Показывается рядом с названием, высотой 36 пикселей.
site-logo-button = Использовать это изображение
site-logo-remove = Убрать логотип
site-logo-empty = Сначала выберите изображение.
site-logo-large = Файл слишком велик. Допустимо не более { $kilobytes } КБ.
site-logo-pixels = В изображении слишком много пикселей. Допустимо не более 6000 по каждой стороне.
site-logo-drawing = Рисунки SVG не принимаются, так как могут содержать программы. Сохраните рисунок как PNG и попробуйте еще раз.
site-logo-unreadable = Это не изображение PNG, JPEG или WebP, или оно повреждено. Выберите другой файл.
site-texts = Главная страница и нижняя часть страниц
site-welcome = Приветствие на главной странице
site-welcome-hint = В формате Markdown, например **жирный** или [текст](https://example.org). Если все поля пусты, показывается наше приветствие.
site-welcome-long = { $language }: приветствие слишком длинное. Введите не более 10 000 символов.
site-footer = Ссылки в нижней части страниц
site-footer-hint = По одной в строке: текст = адрес. Например: Связь = mailto:help@example.org
site-footer-wrong = { $language }, строка { $line }: запишите ее как «текст = адрес». Адрес начинается с https://, http://, mailto: или косой черты. Не более 12 ссылок.
flash-site-saved = Сохранено. Теперь это видят все.

### Site: languages and features
languages-title = Языки
languages-lead = На каких языках можно пользоваться этим сайтом.
languages-offered = Доступные языки
languages-offered-hint = Кто откроет страницу на другом языке, попадет на страницу на языке по умолчанию. Ничего из написанного на том языке не пропадет.
languages-place = Порядок
languages-default = Язык по умолчанию
languages-default-hint = Для читателей, чей язык недоступен.
languages-none = Выберите хотя бы один язык.
languages-default-wrong = Выберите один из доступных языков.
features-title = Функции
features-lead = Что на этом сайте работает, а что нет.
features-on = Включены
features-registration = Люди регистрируются сами
features-registration-hint = Любой может создать учетную запись; иначе учетные записи создаете вы.
features-catalogue = Курсы видны всем
features-catalogue-hint = Все видят, какие есть курсы; иначе их видят только вошедшие.
features-statements = Все могут проверять справки
features-statements-hint = Справку может проверить каждый, у кого есть ее код; иначе только вошедшие.
register-closed = На этом сайте учетные записи создают администраторы. Обратитесь к ним.

### Site: policies
policies-title = Правила
policies-lead = Правила этого сайта, нынешние и прежние.
policies-none-title = Правил пока нет
policies-none = Здесь ничего не опубликовано.
policies-version = Версия { $number }, { $date }
policies-versions = Все версии
policies-retired = Эти правила больше не действуют.
policies-old = Это более старая версия.
policies-to-newest = Прочитать действующую версию
policies-other-language = Этот текст доступен только на одном языке: { $language }.
policies-ask-title = Вы согласны?
policies-ask = На этом сайте появились новые правила. Вы можете продолжать, что бы вы ни ответили.
policies-ask-read = Прочитать
policies-agree = Даю согласие
policies-agree-all = Даю согласие на всё перечисленное
policies-not-now = Не сейчас
policies-mine = Правила и ваши ответы
policies-mine-lead = Что здесь действует и на что вы дали согласие. Вы можете передумать в любое время.
policies-policy = Правила
policies-agreed-at = Согласие дано
policies-not-agreed = согласия нет
policies-answer = Ваш ответ
policies-withdraw = Отозвать согласие
policies-desk-lead = Условия, уведомление о конфиденциальности, кодекс поведения: прежние версии всегда можно прочитать.
policies-desk-none = Начните с уведомления о конфиденциальности.
policies-slug = Имя в ссылке
policies-slug-hint = Короткое слово для ссылки, например privacy или terms. Только a–z, цифры и дефисы. Потом оно не меняется.
policies-slug-wrong = От 2 до 40 символов: a–z, цифры и дефисы.
policies-slug-taken = Это имя в ссылке уже занято другими правилами.
policies-new = Новые правила
policies-new-button = Начать
policies-state = Состояние
policies-state-retired = Не действуют
policies-state-unpublished = Еще не опубликованы
policies-draft = черновик
policies-see = Посмотреть, как это видят все
policies-draft-title = Текст следующей версии
policies-draft-hint = На как можно большем числе языков. Читатели других языков увидят текст на языке по умолчанию.
policies-title-field = Заголовок
policies-text-field = Текст (Markdown)
policies-title-missing = { $language }: дайте заголовок не длиннее 120 символов.
policies-text-missing = { $language }: текста нет или он длиннее 100 000 символов.
policies-empty = Напишите текст хотя бы на одном языке.
policies-save-draft = Сохранить черновик
policies-publish-title = Публикация
policies-publish-text = Сохраненный черновик станет версией { $number } и сразу вступит в силу. Опубликованную версию изменить нельзя.
policies-asks = Спросить каждого о согласии
policies-asks-hint = Каждого спросят один раз, на следующей странице. Доступ никому не закрывается, ответ сохраняется.
policies-publish-button = Опубликовать эту версию
policies-retire-text = После прекращения действия правила не показываются в списке, и о них никого не спрашивают. Их версии можно читать и дальше.
policies-retire = Прекратить действие
policies-restore = Возобновить действие
flash-answer-saved = Спасибо. Ваш ответ сохранен.
flash-policy-saved = Сохранено.
flash-policy-published = Опубликовано.
flash-policy-no-draft = Нет черновика для публикации. Сначала сохраните его.

### Site: the administrator's overview
admin-group-work = Люди и курсы
admin-group-site = Сайт
admin-group-upkeep = Обслуживание
first-list-title = Первые шаги
first-list-lead = Пять дел, и ваш сайт готов. Когда они сделаны, список исчезает.
first-list-look = Название и оформление
first-list-look-text = Дайте сайту название вашей организации, ее логотип и цвета.
first-list-languages = Языки
first-list-languages-text = Выберите доступные языки и язык по умолчанию.
first-list-mail = Почта
first-list-mail-text = Без почтового сервера письма никому не приходят. Его указывает в конфигурации оператор сервера.
first-list-course = Первый курс
first-list-course-text = Разместите на сайте свой курс.
first-list-people = Люди
first-list-people-text = Пригласите первых людей и назначьте им роли.
first-list-done = сделано
first-list-tick = Отметить как сделанное
first-list-hide = Скрыть этот список

### Certificates by ACME
health-acme = Сертификат, который сайт получает сам (ACME)
health-acme-todo = Сайт продолжает работать с тем сертификатом, который есть. Ниже сказано, почему новый не получен и что делать; сайт повторит попытку сам, а команда «halqa certificate renew» — сразу.

### Themes: vocabularies and their concepts
themes-admin-title = Темы и словари
themes-admin-lead = Словари на шести языках, по которым классифицируют и находят курсы. Их можно импортировать и скачивать как файлы SKOS.
themes-title = Название
themes-concepts = Понятия
themes-changed = Изменен
themes-classifies-column = Курсы
themes-classifies-yes = классифицируются по нему
themes-classifies = Курсы классифицируются по этому словарю
themes-none = Словарей пока нет
themes-none-text = Импортируйте словарь из файла или начните новый.
themes-none-public = Тем для просмотра пока нет.
themes-import-title = Импортировать из файла
themes-new-title = Новый словарь
themes-slug = Имя в адресе
themes-slug-hint = Строчные латинские буквы, цифры и дефисы, например «water».
themes-slug-own = Если оставить пустым, составляется из английского названия. По этому имени курсы указывают тему.
themes-uri = URI
themes-uri-hint = Имя для других систем, например https://example.org/water. Если оставить пустым, составляется из адреса этого сайта.
themes-new-button = Начать
themes-file = Файл
themes-file-hint = SKOS в виде Turtle или RDF/XML либо список CSV со столбцами id, parent и по одному на каждый язык (ar, zh, en, fr, ru, es). Не более 16 МБ.
themes-into = Куда
themes-into-hint = Файл SKOS сам называет свой словарь. Список импортируется в тот, который вы выберете.
themes-into-file = как указано в файле
themes-preview-button = Показать, что изменится
themes-search = Искать в этом словаре
themes-search-button = Найти
themes-nothing = Здесь ничего нет.
themes-add-title = Добавить понятие
themes-add-button = Добавить
themes-add-under = Добавить понятие под этим
themes-settings = Название и использование
themes-save = Сохранить
themes-delete = Удалить этот словарь
themes-delete-sure = { $n ->
    [one] Я хочу удалить словарь и { $n } понятие в нем. Это нельзя отменить.
    [few] Я хочу удалить словарь и { $n } понятия в нем. Это нельзя отменить.
    [many] Я хочу удалить словарь и { $n } понятий в нем. Это нельзя отменить.
   *[other] Я хочу удалить словарь и { $n } понятия в нем. Это нельзя отменить.
}
themes-delete-tick = Отметьте, что действительно хотите удалить словарь. Ничего не удалено.
themes-deprecated = больше не используется
themes-deprecated-text = Это понятие больше не используется.
themes-narrower-count = { $n ->
    [one] { $n } более узкое
    [few] { $n } более узких
    [many] { $n } более узких
   *[other] { $n } более узкого
}
themes-as-turtle = Turtle (.ttl)
themes-as-xml = RDF/XML (.rdf)
themes-label-in = Название: { $name }
themes-title-in = Название: { $name }
themes-alt-in = Называется также: { $name }
themes-hidden-in = Находится и по этим словам, но они не показываются: { $name }
themes-definition-in = Определение: { $name }
themes-note-in = Примечание об употреблении: { $name }
themes-more-in = Еще: { $name }
themes-one-a-line = По одному в строке.
themes-links = Связи и номер
themes-notation = Номер или код
themes-related = Связанные понятия
themes-meant = Имя в адресе, название или URI понятия.
themes-meant-lines = По одному в строке: имя в адресе, название или URI.
themes-uris-lines = По одному URI в строке.
themes-exact = То же значение в другом словаре
themes-close = Почти то же значение в другом словаре
themes-broad = Шире в другом словаре
themes-narrow = Уже в другом словаре
themes-relates = Связано в другом словаре
themes-public-page = Страница, которую видят все
themes-narrower = Более узкие понятия
themes-no-narrower = Более узких понятий нет.
themes-texts = Названия и примечания
themes-place = Положение и состояние
themes-under = Переместить под
themes-under-top = пусто: на самый верх
themes-move = Переместить
themes-merge-into = Объединить с
themes-merge = Объединить
themes-instead = Использовать вместо него
themes-deprecate = Больше не использовать
themes-restore = Снова использовать
themes-refused-gone = Такого понятия больше нет. Загрузите страницу заново.
themes-refused-circle = Оно оказалось бы под самим собой. Выберите другое место.
themes-refused-itself = Выберите другое понятие, не это.
themes-refused-taken = Это имя в адресе занято. Выберите другое.
themes-refused-no-label = Понятию нужно название хотя бы на одном языке.
themes-refused-long = Текст здесь может иметь не более { $n } символов. Сократите его.
themes-refused-uri = Это не URI. URI начинается, например, с https:// и не содержит пробелов.
themes-refused-narrower = Под этим понятием есть другие. Сначала переместите их.
themes-title-needed = Напишите название не длиннее 300 символов.
themes-slug-needed = Напишите имя в адресе: строчные латинские буквы, цифры и дефисы.
themes-taken = Словарь с таким именем в адресе или таким URI уже есть.
themes-unknown = Понятия «{ $typed }» здесь нет, или их несколько. Напишите его имя в адресе.
themes-unreadable = Файл не удается прочитать
themes-other-file = Выбрать другой файл
themes-file-empty = Файл пуст.
themes-file-large = Файл больше 16 МБ.
themes-file-binary = Файл не является текстом в UTF-8.
themes-file-doctype = В файле указан тип документа (<!DOCTYPE). В целях безопасности такие файлы не читаются. Сохраните файл без него или как Turtle.
themes-file-syntax = Строка { $line }: { $what }
themes-file-many = В файле слишком много утверждений.
themes-file-no-concepts = В файле нет понятий.
themes-file-no-scheme = В файле не сказано, какой это словарь. Выберите словарь или сначала начните новый.
themes-file-schemes = В файле несколько словарей ({ $uris }). Импортируйте их по одному.
themes-file-no-languages = В первой строке не назван ни один из языков ar, zh, en, fr, ru, es.
themes-file-no-parent = Строка { $line }: нет вышестоящего понятия «{ $id }».
themes-file-twice = Строка { $line }: «{ $id }» указано в списке дважды.
themes-file-no-label = Строка { $line }: нет названия.
themes-file-gone = Файла здесь больше нет. Отправьте его еще раз.
themes-problem-two = У { $uri } два названия на одном языке: { $language }.
themes-problem-no-label = У { $uri } нет названия.
themes-problem-circle = Эти понятия стоят друг над другом по кругу: { $uris }
themes-problem-unknown = { $uri } ссылается на { $other }, которого нет в словаре.
themes-problem-many = Понятий стало бы { $n }. Это слишком много.
themes-problem-long = Один из текстов у { $uri } длиннее { $n } символов.
themes-problem-same = У { $uri } и { $other } одинаковое название: «{ $label }».
themes-problem-missing = У { $uri } нет названия на этом языке: { $language }.
themes-problem-language = Тексты на языке «{ $language }» сохраняются. Они показываются только там, где нет других.
themes-problem-no-language = У { $uri } есть текст без языка. Он сохраняется.
themes-line = Строка { $n }:
themes-more = И еще { $n }.
themes-preview-title = Что изменит импорт
themes-preview-into = В словаре «{ $name }».
themes-preview-new = Новый словарь: { $uri }
themes-errors = { $n ->
    [one] Нужно исправить { $n } ошибку
    [few] Нужно исправить { $n } ошибки
    [many] Нужно исправить { $n } ошибок
   *[other] Нужно исправить { $n } ошибки
}
themes-errors-text = Ничего не изменено. Исправьте файл и отправьте его еще раз.
themes-same = { $n ->
    [one] { $n } понятие остается как есть.
    [few] { $n } понятия остаются как есть.
    [many] { $n } понятий остаются как есть.
   *[other] { $n } понятия остается как есть.
}
themes-new = { $n ->
    [one] { $n } новое понятие
    [few] { $n } новых понятия
    [many] { $n } новых понятий
   *[other] { $n } нового понятия
}
themes-differs = { $n ->
    [one] { $n } понятие изменится
    [few] { $n } понятия изменятся
    [many] { $n } понятий изменятся
   *[other] { $n } понятия изменится
}
themes-missing = { $n ->
    [one] { $n } понятие есть здесь, но не в файле
    [few] { $n } понятия есть здесь, но не в файле
    [many] { $n } понятий есть здесь, но не в файле
   *[other] { $n } понятия есть здесь, но не в файле
}
themes-missing-deprecate = Отметить понятия, которых нет в файле, как больше не используемые
themes-warnings = { $n ->
    [one] { $n } замечание
    [few] { $n } замечания
    [many] { $n } замечаний
   *[other] { $n } замечания
}
themes-unkept = Что есть в файле, но не сохраняется на этом сайте
themes-apply = Импортировать
themes-public-title = Темы
themes-public-lead = Найдите курсы по тому, о чем в них идет речь.
themes-all = Все ({ $n })
themes-files = В виде файла
themes-files-text = Весь словарь в формате SKOS; его можно свободно использовать в других программах.
themes-also = Называется также: { $list }
themes-related-public = Связанные темы
themes-names = На других языках
themes-saved = Сохранено.
themes-deleted = Словарь удален.
themes-imported = Файл импортирован.

### Search: everything one may see
search-title = Поиск
search-title-for = Поиск: { $q }
search-words = Что вы ищете?
search-themes = Темы
search-begin = Курсы, уроки, темы и другое, сразу на всех шести языках.
search-by-theme = Просмотреть по темам
search-silent = Часть поиска сейчас не отвечает. Возможно, показано не всё. Повторите попытку чуть позже.
search-total = { $n ->
    [one] { $n } результат
    [few] { $n } результата
    [many] { $n } результатов
   *[other] { $n } результата
}
search-nothing = По запросу «{ $q }» ничего не найдено
search-nothing-text = Вот что может помочь.
search-help-spelling = Проверьте написание или введите только начало слова.
search-help-fewer = Введите меньше слов.
search-help-language = Попробуйте слово на другом языке. Поиск идет сразу на всех шести.
search-help-sign-in = Войдите, чтобы искать и в своих курсах.
search-corrected = Возможно, вы имели в виду:
search-relaxed = Результатов со всеми этими словами нет. В этих есть некоторые из них.
search-all = Всё
search-kind = { $label } ({ $count })
search-kinds = Виды результатов
search-more = Все результаты: { $label } ({ $count })
search-pages = Страницы результатов
search-previous = Назад
search-next = Далее
search-page-of = Страница { $page } из { $last }
search-elsewhere = Показать всё
search-in-language = на языке: { $name }
search-api-wrong = Здесь это невозможно.
### sso: single sign-on
sso-title = Единый вход
sso-lead = Люди входят сюда с учетной записью своей организации по протоколу OpenID Connect.
sso-sign-in-with = Войти через { $name }
sso-prove-lead = Подтвердить это можно и повторным входом. Вы вернетесь на эту страницу; затем отправьте форму еще раз.
sso-prove-with = Войти еще раз через { $name }
sso-address-title = Это ваш адрес?
sso-address-lead = { $name } знает вас по адресу { $email }. Один раз подтвердите, что адрес ваш; потом хватит одной кнопки.
sso-by-mail = Кодом из письма
sso-by-mail-text = Мы отправим код на { $email }. Не закрывайте эту страницу.
sso-code-send = Отправить мне код
sso-code-again = Отправить другой код
sso-code = Код из письма
sso-code-hint = Восемь букв и цифр. Письмо может идти минуту; загляните и в папку «Спам».
sso-code-button = Продолжить
sso-code-wrong = Это не код из последнего письма. После пяти неверных попыток запросите другой.
sso-by-password = Или вашим паролем здесь
sso-password-wrong = Пароль не подходит к этому адресу, или у адреса здесь нет учетной записи. Код из письма подходит всегда.
sso-address-unconfirmed = Адрес этой учетной записи еще не подтвержден. Воспользуйтесь кодом из письма.
sso-new-title = Еще один шаг
sso-new-lead = Вы пришли через { $name }, и на сайте { $site } вы впервые. Всё верно?
sso-other-account = У меня есть учетная запись с другим адресом
sso-denied = Вход прерван
sso-denied-text = Вы или служба входа вашей организации ответили отказом. Попробуйте еще раз или узнайте в организации, можно ли вам пользоваться этим сайтом.
sso-unreachable = Другая служба входа не отвечает
sso-unreachable-text = Служба входа вашей организации сейчас недоступна. Попробуйте через несколько минут или войдите сюда другим способом.
sso-misset = Другая служба входа настроена неверно
sso-misset-text = Этот сайт и служба входа вашей организации не понимают друг друга. Сообщите администраторам сайта, а пока войдите другим способом.
sso-untrusted = Ответу нельзя доверять
sso-untrusted-text = У полученного ответа неверная подпись, поэтому вход не выполнен. Попробуйте еще раз; если ошибка повторится, сообщите администраторам сайта.
sso-stale = Начните, пожалуйста, заново
sso-stale-text = Этот вход длился слишком долго, уже использован или начат в другом браузере. Начните заново здесь, в одном браузере.
sso-unknown = У вас здесь еще нет учетной записи
sso-unknown-text = Этим способом можно войти только в существующую учетную запись. Попросите приглашение у администраторов сайта.
sso-domain = Этот адрес не допущен
sso-domain-text = Этим способом допускаются только адреса некоторых организаций. Выберите там рабочую учетную запись или войдите сюда другим способом.
sso-no-address = Другая служба входа не сообщает адрес
sso-no-address-text = Без адреса электронной почты мы не сможем узнать вас при первом входе. Войдите сюда другим способом и привяжите этот вход к своей учетной записи или сообщите администраторам сайта.
sso-suspended = Вы не можете войти
sso-taken = Этот вход принадлежит другой учетной записи
sso-taken-text = Он привязан здесь к другой учетной записи, или к вашей привязан другой вход. Выйдите там, выберите нужную учетную запись и попробуйте еще раз.
sso-not-again = Вас не попросили войти еще раз
sso-not-again-text = Служба входа вашей организации пропустила вас, не спросив, кто вы. Выйдите там и попробуйте еще раз или задайте пароль здесь.
sso-off = Этот вход выключен
sso-off-text = Его выключили администраторы. Войдите сюда другим способом; если пароля нет, запросите ссылку на свой адрес.
sso-back-to-sign-in = На страницу входа
sso-on-the-way = Переход: { $name }
sso-on-the-way-text = Сейчас вы перейдете дальше. Если ничего не происходит, нажмите кнопку.
sso-go-on = Продолжить
sso-signed-out-text = Здесь вы вышли, но вход через { $name } еще открыт. На общем компьютере выйдите и там.
sso-sign-out-there = Выйти и там: { $name }
sso-stay-there = Остаться там
sso-own-title = Вход через вашу организацию
sso-own-lead = Входите с учетной записью, которая есть у вас в другом месте; пароль здесь не нужен.
sso-own-open = Привязанные входы
sso-own-linked = Привязано к этой учетной записи
sso-own-none = Пока ничего.
sso-own-more = Привязать еще
sso-own-more-text = Один раз войдите там; после этого кнопка той службы открывает эту учетную запись.
sso-own-link = Привязать { $name }
sso-own-unlink = Отвязать
sso-own-provider = Служба входа
sso-own-since = Привязано
sso-own-used = Последнее использование
sso-own-never = Никогда
sso-own-unconfirmed = Сначала подтвердите адрес: загляните в почту.
sso-flash-linked = Вход привязан. Теперь вы можете входить этим способом.
sso-flash-unlinked = Вход отвязан. Он больше не открывает эту учетную запись.
sso-flash-last = Это ваш единственный способ войти. Сначала задайте пароль или добавьте ключ доступа.
sso-flash-proved = Спасибо. Теперь отправьте форму еще раз.
sso-flash-code = Если адрес подходит, код уже в пути. Не закрывайте эту страницу.
sso-flash-made = Служба сохранена и выключена. Проверьте ее, потом включите.
sso-flash-saved = Сохранено.
sso-flash-deleted = Удалено.
sso-none = Служб входа пока нет
sso-none-text = Зарегистрируйте этот сайт в службе входа вашей организации (Keycloak, Entra ID, Google Workspace или любой другой с OpenID Connect), затем добавьте ее здесь.
sso-new-provider = Новая служба входа
sso-make = Сохранить
sso-on = Включена
sso-is-off = Выключена
sso-names = Надпись на кнопке
sso-name-missing = Дайте название хотя бы на одном языке.
sso-name-long = Не более 60 символов.
sso-issuer = Адрес службы входа (issuer)
sso-issuer-hint = Как в ее описании, буква в букву, например https://login.example.org/realms/staff
sso-issuer-wrong = Это не веб-адрес, или в нем есть вопросительный знак или #.
sso-issuer-https = Принимаются только адреса https. Другие может разрешить только оператор сервера (sign_on.http).
sso-issuer-private = Этот адрес не в общедоступной сети. Разрешить его может только оператор сервера (sign_on.private_addresses).
sso-client = Идентификатор клиента (client ID)
sso-client-missing = Его выдает служба входа при регистрации этого сайта. Не более 500 символов.
sso-secret = Секрет клиента (client secret)
sso-secret-hint = От службы входа. Больше он показан не будет. Для публичного клиента оставьте пустым.
sso-secret-kept = Секрет хранится и не показывается. Оставьте пустым, чтобы сохранить его.
sso-secret-long = Не более 500 символов.
sso-too-long = Слишком длинно.
sso-scopes = Области доступа (scopes)
sso-scopes-hint = Что запрашивать кроме openid, через пробел.
sso-place = Место среди кнопок
sso-place-hint = Меньшие числа идут первыми.
sso-who = Кто может войти
sso-new-accounts = Те, у кого здесь нет учетной записи, могут ее создать
sso-trusts-email = Верить службе, когда она говорит, что адрес подтвержден (email_verified)
sso-domains = Только адреса этих доменов
sso-domains-hint = Например, example.org ministry.example, через пробел. Если пусто — любые.
sso-second-step = Считается вторым шагом
sso-second-step-hint = Значения acr или amr, которым вы доверяете, например mfa otp hwk. Если пусто, второй шаг для ролей, которым он нужен, выполняется здесь.
sso-organisation = Поле (claim) с организацией
sso-organisation-hint = Обновляется при каждом входе. Если пусто, люди указывают ее сами.
sso-rules = Роли по правилам
sso-rules-text = Тот, у кого в этом поле есть это значение, получает эту роль и теряет ее при первом входе без него. Роли, данные вручную, остаются. Чтобы убрать правило, очистите строку; чтобы появились новые строки, сохраните.
sso-rules-wrong = Каждому правилу нужны поле, значение и роль.
sso-rules-many = Не более 40 правил.
sso-rule-claim = Поле (claim)
sso-rule-value = имеет значение
sso-rule-role = получает роль
sso-there = Что указать в службе входа
sso-there-text = Укажите там эти адреса, буква в букву.
sso-redirect = Адрес возврата (redirect URI)
sso-after-logout = Адрес после выхода
sso-back-channel = Адрес для сообщений о выходе (back-channel logout URI)
sso-turn-on = Включить
sso-turn-off = Выключить
sso-state-wrong = Выберите, включить или выключить.
sso-change = Настройки
sso-save = Сохранить
sso-delete = Удалить эту службу входа
sso-delete-text = Будут удалены ее кнопка, привязки всех людей к ней и роли, данные ее правилами. Учетные записи останутся; те, у кого нет пароля, смогут запросить ссылку.
sso-try = Проверить
sso-try-works = Служба отвечает, и ею можно пользоваться
sso-try-works-not = Служба отвечает, но так ею пользоваться нельзя
sso-try-failed = Что пошло не так:
sso-try-next = Верны ли идентификатор и секрет, покажет первый вход: включите службу и войдите через нее в другом браузере.
sso-try-code = Она дает коды (code flow).
sso-try-no-code = Она не предлагает вход по коду (в response_types_supported нет «code»).
sso-try-keys = У нее есть ключи для проверки подписей.
sso-try-no-keys = У нее нет ключа, понятного этому сайту (jwks_uri).
sso-try-signs = Она подписывает способом, который здесь принят.
sso-try-no-signs = Она не подписывает ни одним принятым здесь способом. Выберите там RS256 или ES256.
sso-try-pkce = Она поддерживает PKCE с S256.
sso-try-no-pkce = Она не сообщает, что поддерживает PKCE с S256. Он всё равно используется.
sso-try-names = Она называет себя в ответах (RFC 9207).
sso-try-no-names = Она не называет себя в ответах (RFC 9207). Но адрес возврата у нее свой, и этого достаточно.
sso-try-ends = Отсюда можно выйти и там.
sso-try-no-ends = Отсюда нельзя выйти там (нет end_session_endpoint).
sso-try-tells = Она сообщает, когда кто-то там вышел.
sso-try-no-tells = Она не сообщает, когда кто-то там вышел.
sso-try-scopes = Она не знает этих областей доступа: { $scopes }
sso-merge = { $n ->
    [one] { $n } привязанный вход
    [few] { $n } привязанных входа
    [many] { $n } привязанных входов
   *[other] { $n } привязанного входа
}
sso-act-linked = Привязан вход через другую службу
sso-act-unlinked = Отвязан вход через другую службу
sso-act-code = Запрошен код для адреса
sso-act-roles = Роли изменены правилом
sso-act-made = Добавлена служба единого входа
sso-act-changed = Изменена служба единого входа
sso-act-deleted = Удалена служба единого входа
sso-act-failed = Неудачный единый вход
sso-mail-code-subject = Ваш код для сайта { $site }
sso-mail-code-text = Кто-то вошел через { $name } и хочет использовать этот адрес на сайте { $site }. Если это были вы, введите этот код на открытой странице:
sso-mail-code-lasts = Код действует час, в том браузере, который его запросил.
sso-mail-code-ignore = Если это были не вы, ничего не делайте и никому не сообщайте код.
sso-mail-linked-subject = К вашей учетной записи на сайте { $site } привязан вход
sso-mail-linked-text = Теперь вход через { $name } открывает вашу учетную запись на сайте { $site }.
sso-mail-unlinked-subject = От вашей учетной записи на сайте { $site } отвязан вход
sso-mail-unlinked-text = Вход через { $name } больше не открывает вашу учетную запись на сайте { $site }.
webhooks-older = Более ранние сообщения

### Privacy
retention-title = Сроки хранения
retention-lead = Все виды данных, которые удаляются сами, и правило для каждого. Правила выполняются раз в день, понемногу.
retention-what = Что
retention-rule = Правило
retention-last = Последнее выполнение
retention-items = Сколько
retention-not-yet = еще нет
retention-run = Выполнить правила сейчас
retention-kept-title = Что не удаляет ни одно правило
retention-kept = Завершенные курсы и справки о прохождении: кто показывает справку, должен и через годы иметь возможность ее подтвердить, а показатели сайта должны оставаться верными. Журнал аудита: это цепь, в которой не может недоставать звена; люди названы в нем номерами, которые после удаления учетной записи никуда не ведут, а вместо компьютеров указаны сети. Записи о согласии: они доказывают, что люди согласились, и удаляются вместе с учетной записью. Резервные копии — файлы вне сайта: сколько их хранить, решает оператор сервера.
retention-runs = Что сделали правила
retention-kept-for = Срок хранения
retention-older = Более ранние
retention-trial = Что произошло бы сейчас
retention-trial-other = Так было бы с этими значениями, которые не сохранены:
retention-trial-none = Ничего бы не удалилось.
retention-trial-items = { $n ->
    [one] Удалилась бы { $text } запись.
    [few] Удалились бы { $text } записи.
    [many] Удалилось бы { $text } записей.
   *[other] Удалилось бы { $text } записи.
}
retention-trial-oldest = Самая старая:
retention-trial-sample = Некоторые из них, по идентификаторам
retention-trial-safe = Это только подсчет. Ничего не изменено.
retention-act-delete = Данные, срок которых вышел, удаляются, и вернуть их нельзя.
retention-act-empty = Когда срок вышел, текст стирается; видно только, что он был.
retention-act-pseudonymise = Стирается всё, что говорит, кто этот человек, как если бы он сам удалил свою учетную запись. Числа остаются.
retention-days-field = Дни
retention-days-hint = От { $least } до { $most }.
retention-days-wrong = Введите число дней от { $least } до { $most }.
retention-active = Выполнять это правило
retention-save = Сохранить правило
retention-try = Только показать, что произошло бы
flash-retention-saved = Правило сохранено.
flash-retention-ran = Правила выполняются. Загляните сюда чуть позже.
retention-sign-ins = Завершенные сеансы
retention-sign-ins-rule = Сеансы удаляются через { $time } после завершения.
retention-links = Ссылки из писем
retention-links-rule = Ссылки из писем хранятся { $time } после окончания их действия, затем удаляются.
retention-known-browsers = Знакомые браузеры
retention-known-browsers-rule = Браузер считается знакомым { $time } после последнего входа, затем забывается.
retention-api-tokens = Недействующие токены доступа
retention-api-tokens-rule = Токены доступа хранятся { $time } после окончания их действия, затем удаляются.
retention-deliveries = Отправка на вебхуки
retention-deliveries-rule = Записи об отправке на вебхуки хранятся { $time }, затем удаляются.
retention-archives = Архивы, которые запросили люди
retention-archives-rule = Архивы с данными людей удаляются через { $time } после того, как их уже нельзя скачать.
retention-unconfirmed = Учетные записи с неподтвержденным адресом
retention-unconfirmed-rule = Учетные записи, адрес которых так и не подтвержден, удаляются через { $time } после создания.
retention-suspended = Приостановленные учетные записи
retention-suspended-rule = Приостановленные учетные записи удаляются через { $time } после приостановки.
retention-inactive = Учетные записи, которыми никто не пользуется
retention-inactive-rule = Учетные записи удаляются через { $time } после последнего посещения. За 30 дней до этого приходит письмо с предупреждением. Учетные записи с ролью правила не удаляют никогда.
processing-title = Реестр обработки данных
processing-lead = Что этот сайт хранит о людях, зачем и как долго. Реестр составлен по списку самой программы, который охватывает каждую таблицу, и дополнен тем, что можете сказать только вы.
processing-version = Версия { $version } от { $day }
processing-no-version = Здесь еще ничего не указано: сведений организации нет.
processing-edit = Изменить сведения организации
processing-edit-lead = Кто отвечает, кто получает данные и на каком основании. Остальное программа указывает сама.
processing-print = Печатайте из браузера: меню и кнопки не печатаются.
processing-facts = Организация
processing-not-said = не указано
processing-controller = Контролер данных
processing-controller-hint = Организация, которая решает, для чего используются данные, и ее адрес.
processing-contact = Контакт
processing-contact-hint = Куда людям обращаться с вопросами о своих данных.
processing-officer = Ответственный за защиту данных
processing-officer-hint = Имя или отдел и адрес; оставьте пустым, если его нет.
processing-recipients = Получатели
processing-recipients-hint = Кому данные передаются вне организации, например хостинг-провайдеру или почтовой службе.
processing-transfers = Передача в другие страны
processing-transfers-hint = В какие страны или организации и с какими гарантиями.
processing-security = Меры безопасности
processing-security-hint = Этот текст описывает, что делает программа. Добавьте, что делает ваша организация.
processing-security-default = Пароли хранятся как хеши Argon2id; для сеансов и ссылок хранятся только хеши. Второй шаг при входе доступен каждому и может требоваться для ролей. Соединения шифруются (TLS). Доступ закрыт, если его не разрешает правило по роли и курсу. Действия сотрудников и администраторов записываются в журнал, записи которого связаны хешами. Данные удаляются сами через установленные сроки. Люди могут сами скачать и стереть свои данные. Тексты людей очищаются перед показом.
processing-too-long = Этот текст слишком длинный. Введите не более 10 000 символов.
processing-save = Сохранить
flash-register-saved = Реестр сохранен.
processing-activity = Вид деятельности
processing-purpose = Цель
processing-basis = Основание
processing-basis-hint = Программа предлагает основание для каждого вида деятельности. Измените его, если у вас другое.
processing-people = Люди
processing-data = Данные
processing-seen = Кто видит
processing-kept = Хранение
processing-as-long = Пока есть учетная запись.
processing-erased = При удалении учетной записи
processing-export = В данных, которые скачивает человек
processing-table = Таблица
processing-columns = Столбцы о людях
processing-tables = Таблицы и столбцы
processing-basis-contract = Предоставить то, о чем человек попросил
processing-basis-consent = Согласие
processing-basis-interest = Законный интерес
processing-basis-duty = Обязанность по закону
processing-basis-mandate = Задача в общественных интересах или мандат
processing-people-members = Все, у кого есть учетная запись
processing-people-learners = Слушатели
processing-people-staff = Авторы, преподаватели и сотрудники
processing-people-visitors = Все посетители, в том числе без учетной записи
processing-seen-own = сам человек
processing-seen-course-staff = организаторы его курсов
processing-seen-staff = сотрудники программы
processing-seen-administrators = администраторы
processing-seen-code = каждый, у кого есть код
processing-seen-connected = программы, которые подключил администратор или сам человек
processing-seen-program = только программа
processing-export-yes = Да
processing-export-secret = Нет: это секрет, полезный только злоумышленнику
processing-export-derived = Нет: это лишь повторяет остальное в другом виде
processing-export-work = Нет: это относится к работе других людей
erasure-deleted = Удаляется
erasure-emptied = Очищается: имя, адрес и всё остальное убираются
erasure-pseudonymous = Остается с номером, который никуда не ведет.
erasure-expires = Вскоре удаляется само
erasure-why-numbers = Чтобы число участников и результаты оставались верными.
erasure-why-log = Чтобы журнал действий на сайте оставался целым.
erasure-why-statement = Чтобы тот, кто проверяет вашу справку, узнал, что она больше не действительна; ваше имя из нее убирается.
erasure-why-work = Чтобы то, с чем работают другие, например курс, осталось как есть; ваше имя оттуда убирается.
erasure-what = Для чего
erasure-title = Что станет с тем, что хранится о вас
erasure-stays = Почему что-то остается
erasure-first = Прежде чем уйти
erasure-first-text = Сначала скачайте то, что хранится о вас: потом этого уже не будет.
personal-account = Учетная запись
personal-account-purpose = Знать, кто есть кто, обращаться к людям на их языке и считать участников.
personal-account-data = Имя, адрес электронной почты, язык, страна, организация, пол (только для подсчета), роли, последнее посещение
personal-sign-in = Вход и безопасность
personal-sign-in-purpose = Впускать людей и не впускать посторонних.
personal-sign-in-data = Хеш пароля, сеансы с браузером и сетевым адресом, вторые шаги при входе, отправленные по почте ссылки
personal-log = Журнал действий
personal-log-purpose = Выяснять, кто что сделал, и замечать атаки.
personal-log-data = Псевдоним, действие, время, сеть без адреса компьютера
personal-consent = Согласия
personal-consent-purpose = Иметь возможность показать, на что люди согласились.
personal-consent-data = С какой версией какого текста согласились, с какого и по какое время
personal-programs = Программы, действующие от имени людей
personal-programs-purpose = Дать людям и организации возможность подключать другие программы.
personal-programs-data = Названия и сроки токенов доступа, адреса программ, отправленные им сообщения
consent-withdraw = Отозвать
consents-export = На что согласились люди (CSV)
archive-title = Ваши данные
archive-lead = Всё, что хранится здесь о вас, в одном файле: страницы, которые можно читать без сайта, и то же в таблицах и в JSON для программ.
archive-prove = Если вы вошли давно, пароль спросят еще раз.
archive-now = Скачать мои данные
archive-later = Подготовить и написать мне
archive-json = Только JSON, для программ
archive-careful = В этом файле много сведений о вас. Храните его там, где его не прочтет никто другой.
archive-made = Подготовленные архивы
archive-asked = Запрошен
archive-file = Файл
archive-size = Размер
archive-until = До
archive-fetch = Скачать
archive-making = готовится
archive-failed = не удалось подготовить; запросите снова
archive-kilobytes = { $size } КБ
flash-archive-asked = Ваш архив готовится. Мы напишем, когда он будет готов.
archive-name = Имя
archive-confirmed = Адрес подтвержден
archive-language = Язык
archive-roles = Роли
archive-since = Учетная запись с
archive-last-seen = Последнее посещение
archive-what = Что
archive-value = Значение
archive-scope = Где
archive-began = С
archive-browsers = Знакомые браузеры
archive-subject = Тема
archive-sent = Отправлено
archive-mails = Письма вам
archive-uploads = Файлы, которые вы отправляете
archive-bytes = Байты
archive-log = Действия
archive-book-title = Что хранит о вас сайт { $site }
archive-book-made = Составлено { $time }
archive-contents = Содержание
archive-nothing = Здесь ничего не хранится.
archive-missing-title = Чего здесь нет
archive-missing = Секретов, таких как хеш вашего пароля, того, что лишь повторяет сказанное выше в другом виде, и работы других людей. Тексты писем после отправки не хранятся.
archive-readme-index = всё для чтения; откройте любым браузером, можно без связи
archive-readme-json = то же для программ
archive-readme-tables = Таблицы ниже открываются в любой программе для электронных таблиц (CSV, UTF-8).
audit-act-retention-changed = Изменено правило срока хранения
audit-act-retention-run = Выполнены правила сроков хранения
audit-act-register-changed = Изменен реестр обработки данных
audit-act-consents-exported = Скачаны согласия
audit-act-data-asked = Скачаны свои данные
mail-unused-subject = Ваша учетная запись на сайте { $site } будет удалена
mail-unused-text = Вашей учетной записью на сайте { $site } давно никто не пользовался. После { $day } она будет удалена вместе со всем, что говорит, кто вы.
mail-unused-else = Чтобы сохранить ее, войдите один раз до этого дня. Если она вам больше не нужна, ничего делать не нужно.
mail-erased-subject = Ваша учетная запись на сайте { $site } удалена
mail-erased-text = Ваша учетная запись на сайте { $site } удалена { $time } (UTC).
mail-erased-gone = Ваше имя, адрес, профиль, сеансы, ответы и письма вам удалены.
mail-erased-stays = То, что остается, больше не связано с вашим именем:
mail-erased-receipt = Номер этого подтверждения: { $receipt }. Это последнее письмо; после него ваш адрес не хранится.
mail-archive-subject = Ваши данные с сайта { $site } готовы
mail-archive-text = Архив со всем, что хранит о вас сайт { $site }, готов. Его можно скачать в течение недели, войдя на сайт.

### Groups of the site, and directories
groups-title = Группы
groups-lead = Люди, которых что-то объединяет, на каком бы курсе они ни учились. Группа может давать своим участникам роли.
groups-search = Найти группу
groups-none = Групп нет
groups-none-text = Создайте группу здесь или пусть их добавит каталог организации.
groups-name = Название группы
groups-name-wrong = Дайте группе название не длиннее 120 символов.
groups-name-taken = Группа с таким названием уже есть.
groups-members = Состав
groups-roles = Роли участников
groups-kept = Кто ведет группу
groups-kept-directory = Каталог
groups-kept-hand = Администраторы
groups-made = Создана
groups-new = Новая группа
groups-make = Создать группу
groups-more = Далее
groups-cancel = Назад
groups-add = Добавить человека
groups-add-button = Добавить в группу
groups-find = Или найдите человека с учетной записью
groups-inside = Уже в группе.
groups-no-person = Учетной записи с таким адресом нет.
groups-directory-note = Эту группу ведет каталог: то, что вы здесь измените, он может изменить обратно.
groups-empty = В этой группе пока никого нет.
groups-since = В группе с
groups-take-out = Исключить
groups-rename = Переименовать
groups-roles-hint = У каждого в группе есть эти роли; кто выходит из нее, теряет их. Данное вручную остается.
groups-roles-button = Сохранить роли
groups-directory = Каталог может изменять эту группу
groups-directory-hint = Тогда через SCIM 2.0 он может переименовать и удалить группу и решать, кто в ней. Если группа дает роли, каталог тем самым решает, кто их получит.
groups-delete = Удалить группу
groups-delete-ask = Удалить «{ $name }»?
groups-delete-text = У ее участников остаются учетные записи, курсы и то, что дано им вручную.
groups-delete-members = { $n ->
    [one] В ней { $number } человек.
    [few] В ней { $number } человека.
    [many] В ней { $number } человек.
   *[other] В ней { $number } человека.
}
groups-delete-roles = Они потеряют то, что дает только эта группа: { $roles }.
groups-flash-made = Группа создана. Добавьте участников.
groups-flash-saved = Сохранено.
groups-flash-deleted = Группа удалена.
groups-flash-added = Добавлено в группу.
groups-flash-removed = Исключено из группы.
groups-person-none = Ни в одной группе.
groups-person-gives = дает: { $roles }
groups-person-roles = Кроме того, через группы: { $roles }. Чтобы забрать их, исключите человека из группы.
groups-merge = { $n ->
    [one] Участие в { $n } группе
    [few] Участие в { $n } группах
    [many] Участие в { $n } группах
   *[other] Участие в { $n } группы
}
groups-features-invites = Приглашать людей, которых добавляет каталог
groups-features-invites-hint = Каждый получит письмо со ссылкой, чтобы выбрать пароль. Не включайте, если люди входят через вашу организацию.
scope-groups-read = Читать группы ваших курсов, а администраторам — группы всего сайта
scope-groups-write = Создавать, изменять и удалять группы и решать, кто в них
scope-scim = Разрешить каталогу обновлять учетные записи и группы (SCIM 2.0)
audit-act-provisioned = Учетная запись добавлена каталогом
audit-act-deprovisioned = Учетная запись отозвана каталогом
audit-act-site-group-made = Создана группа
audit-act-site-group-renamed = Группа переименована
audit-act-site-group-deleted = Группа удалена
audit-act-site-group-roles = Изменены роли группы
audit-act-site-group-members = Изменен состав группы
audit-act-site-group-member-added = Добавление в группу
audit-act-site-group-member-removed = Исключение из группы
