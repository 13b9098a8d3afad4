error-cross-site = Este formulario se envió desde otro sitio, así que no se ha cambiado nada. Abra la página aquí y envíelo de nuevo.
error-form = Una parte del formulario no llegó correctamente, así que no se ha cambiado nada. Vuelva atrás, recargue la página y envíelo de nuevo.
error-too-large = Lo que envió supera los { $kilobytes } KB, así que no se ha cambiado nada. Vuelva atrás, acórtelo y envíelo de nuevo.
shell-skip = Ir al contenido
shell-menu = Menú
shell-main-nav = Navegación principal
shell-language = Idioma
shell-search = Buscar
shell-search-hint = Buscar en el sitio
shell-account = Su cuenta
shell-sign-in = Iniciar sesión
shell-register = Crear una cuenta
shell-sign-out = Cerrar sesión
shell-theme = Colores
shell-theme-auto = Como mi dispositivo
shell-theme-light = Claro
shell-theme-dark = Oscuro
shell-footer-nav = Acerca de este sitio
mail-address-wrong = No se puede enviar ningún mensaje a esta dirección. Compruébela: debe tener la forma nombre@example.org.
mail-footer-from = Este mensaje se lo envía { $site }.
mail-footer-site = Abrir { $site }
mail-footer-no-reply = No responda a este mensaje: nadie lee las respuestas.
mail-footer-unsubscribe = No recibir más mensajes de este tipo
mail-link-hint = Si el botón no funciona, copie esta dirección en su navegador:

### The API
problem-malformed = No se puede leer la petición
problem-unauthorized = Hace falta un token válido
problem-forbidden = Esta persona no puede hacer esto
problem-scope = Al token le falta un permiso
problem-not-found = Aquí no existe
problem-method = Esta dirección no admite este método
problem-acceptable = No hay respuesta en el formato pedido
problem-conflict = No es posible en el estado actual
problem-in-progress = La misma petición está en curso
problem-precondition = Ha cambiado desde entonces
problem-too-large = La petición es demasiado grande
problem-media-type = El cuerpo es de otro tipo
problem-invalid = Algunos valores no se pueden aceptar
problem-key-reused = La clave se usó para otra petición
problem-too-many = Demasiadas peticiones
problem-internal = Se ha producido un error
api-body-broken = El cuerpo no llegó completo. Envíelo de nuevo.
api-not-json = El cuerpo no es JSON válido.
api-unknown-field = Aquí no hay ningún campo «{ $name }».
api-missing-field = Falta el campo «{ $name }».
api-duplicate-field = El campo «{ $name }» aparece dos veces.
api-wrong-value = Este valor no se puede aceptar: { $what }
api-limit = Una página tiene de 1 a 200 líneas.
api-cursor = Este no es un cursor de esta lista. Tómelo de «next» en la página anterior.
api-changed-since = Se cambió después de que usted lo leyera. Léalo de nuevo y cámbielo entonces.
api-key-wrong = Una clave Idempotency-Key tiene de 1 a 255 caracteres ASCII visibles.
api-key-reused = Esta clave Idempotency-Key ya llegó con otra petición. Use una clave nueva para cada petición.
api-in-progress = La primera petición con esta clave Idempotency-Key sigue en curso. Vuelva a preguntar dentro de un momento.
api-empty-parameter = Dé un valor a este parámetro u omítalo.

### Privacy: what is held, and how long
retention-never = Se conserva mientras exista el sitio: esta regla está desactivada.
retention-at-once = 0 días
retention-days = { $n ->
    [one] { $text } día
    [many] { $text } de días
   *[other] { $text } días
}
retention-mails = Correos
retention-mails-rule = Los correos se conservan { $time } después de escribirse y luego se eliminan.
retention-mail-texts = Textos de correos que no se enviaron
retention-mail-texts-rule = El texto de los correos que ningún servidor de correo aceptó se conserva { $time } y luego se vacía. Los correos enviados pierden su texto enseguida.
retention-uploads = Envíos de archivos sin terminar
retention-uploads-rule = Los envíos de archivos se eliminan { $time } después de vencer.
retention-events = Lo que las partes del sitio se comunicaron
retention-events-rule = Los eventos se conservan { $time } después de entregarse y luego se eliminan.
retention-dead-jobs = Tareas que fallaron definitivamente
retention-dead-jobs-rule = Las tareas que fallaron definitivamente se conservan { $time } y luego se eliminan.
retention-api-answers = Respuestas de la API a solicitudes repetidas
retention-api-answers-rule = Las respuestas de la API se conservan { $time }, para que una solicitud enviada dos veces se haga una sola, y luego se eliminan.
personal-mail = Correo
personal-mail-purpose = Confirmar direcciones, elegir contraseñas, avisar de cambios e informar a las personas de lo que pidieron saber.
personal-mail-data = Dirección, nombre, asunto y, hasta que se envía, el texto de cada correo
personal-running = Funcionamiento del sitio
personal-running-purpose = Hacer el trabajo en segundo plano sin perder nada y recibir archivos por líneas lentas.
personal-running-data = Identificadores de personas en trabajos pendientes o hechos; nombres de archivos que se están enviando
