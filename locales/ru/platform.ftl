error-cross-site = Эта форма отправлена с другого сайта, поэтому ничего не изменено. Откройте страницу здесь и отправьте форму еще раз.
error-form = Часть данных формы пришла не в том виде, поэтому ничего не изменено. Вернитесь, обновите страницу и отправьте форму еще раз.
error-too-large = Размер отправленных данных больше { $kilobytes } КБ, поэтому ничего не изменено. Вернитесь, сократите текст и отправьте еще раз.
shell-skip = Перейти к содержанию
shell-menu = Меню
shell-main-nav = Главное меню
shell-language = Язык
shell-search = Поиск
shell-search-hint = Поиск по сайту
shell-account = Ваша учетная запись
shell-sign-in = Войти
shell-register = Зарегистрироваться
shell-sign-out = Выйти
shell-theme = Цвета
shell-theme-auto = Как на устройстве
shell-theme-light = Светлые
shell-theme-dark = Темные
shell-footer-nav = Об этом сайте
mail-address-wrong = На этот адрес нельзя отправить письмо. Проверьте его: он должен иметь вид name@example.org.
mail-footer-from = Это письмо отправлено вам сайтом { $site }.
mail-footer-site = Открыть сайт { $site }
mail-footer-no-reply = Пожалуйста, не отвечайте на это письмо: ответы никто не читает.
mail-footer-unsubscribe = Больше не получать такие сообщения
mail-link-hint = Если кнопка не работает, скопируйте этот адрес в браузер:

### The API
problem-malformed = Запрос не удается прочитать
problem-unauthorized = Нужен действующий токен
problem-forbidden = Этому человеку это не разрешено
problem-scope = Токену не хватает права
problem-not-found = Здесь такого нет
problem-method = Этот адрес не принимает такой метод
problem-acceptable = В запрошенном виде ответа нет
problem-conflict = В нынешнем состоянии это невозможно
problem-in-progress = Тот же запрос выполняется
problem-precondition = С тех пор произошли изменения
problem-too-large = Запрос слишком велик
problem-media-type = Содержимое другого типа
problem-invalid = Некоторые значения не подходят
problem-key-reused = Ключ уже использован для другого запроса
problem-too-many = Слишком много запросов
problem-internal = Здесь произошел сбой
api-body-broken = Содержимое дошло не полностью. Отправьте его еще раз.
api-not-json = Содержимое не является правильным JSON.
api-unknown-field = Поля «{ $name }» здесь нет.
api-missing-field = Не хватает поля «{ $name }».
api-duplicate-field = Поле «{ $name }» указано дважды.
api-wrong-value = Это значение не подходит: { $what }
api-limit = На странице от 1 до 200 строк.
api-cursor = Это не курсор данного списка. Возьмите его из «next» предыдущей страницы.
api-changed-since = Данные изменились после того, как вы их прочитали. Прочитайте их еще раз и затем измените.
api-key-wrong = Ключ Idempotency-Key состоит из 1–255 видимых символов ASCII.
api-key-reused = Этот ключ Idempotency-Key уже использован в другом запросе. Для каждого запроса создавайте новый ключ.
api-in-progress = Первый запрос с этим ключом Idempotency-Key еще выполняется. Повторите запрос чуть позже.
api-empty-parameter = Задайте этому параметру значение или уберите его.

### Privacy: what is held, and how long
retention-never = Хранится, пока существует сайт: это правило выключено.
retention-at-once = 0 дней
retention-days = { $n ->
    [one] { $text } день
    [few] { $text } дня
    [many] { $text } дней
   *[other] { $text } дня
}
retention-mails = Письма
retention-mails-rule = Письма хранятся { $time } после написания, затем удаляются.
retention-mail-texts = Тексты неотправленных писем
retention-mail-texts-rule = Тексты писем, которые не принял ни один почтовый сервер, хранятся { $time }, затем стираются. Тексты отправленных писем стираются сразу.
retention-uploads = Незавершенные загрузки
retention-uploads-rule = Загрузки удаляются через { $time } после окончания их срока.
retention-events = События внутри сайта
retention-events-rule = События хранятся { $time } после доставки, затем удаляются.
retention-dead-jobs = Неудавшиеся задания
retention-dead-jobs-rule = Неудавшиеся задания хранятся { $time }, затем удаляются.
retention-api-answers = Ответы API на повторные запросы
retention-api-answers-rule = Ответы API хранятся { $time }, чтобы дважды отправленный запрос выполнялся один раз, затем удаляются.
personal-mail = Почта
personal-mail-purpose = Подтверждать адреса, задавать пароли, предупреждать об изменениях и сообщать людям то, о чем они просили.
personal-mail-data = Адрес, имя, тема и, до отправки, текст каждого письма
personal-running = Работа сайта
personal-running-purpose = Выполнять работу в фоне, ничего не теряя, и принимать файлы по медленным линиям связи.
personal-running-data = Идентификаторы людей в ожидающих и выполненных заданиях; имена отправляемых файлов
