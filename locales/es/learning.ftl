minutes-short = { $n } min
hours-short = { $n } h
hours-minutes-short = { $h } h { $m } min
level-introductory = Introductorio
level-intermediate = Intermedio
level-advanced = Avanzado
theme-chemicals-and-waste = Productos químicos y desechos
theme-mercury = Mercurio
theme-trade = Comercio
theme-products-and-processes = Productos y procesos
theme-emissions-and-releases = Emisiones y liberaciones
theme-national-reporting = Informes nacionales
theme-capacity-building = Creación de capacidad
theme-digital-skills = Competencias digitales
theme-biodiversity = Biodiversidad
theme-climate = Clima
kind-course = Curso
kind-lesson = Lección
kind-quiz = Prueba
state-todo = Pendiente
state-done = Completada
state-passed = Superada
state-failed = Aún no superada
state-locked = Bloqueada
quoted = «{ $text }»
lock-opens = Se abre el { $time }.
lock-closed = Se cerró el { $time }.
lock-requires = Complete primero { $activities }.
condition-viewed = abrir la página
condition-minutes = dedicarle { $time }
condition-marked = marcarla como completada
condition-answered = responder a todas las preguntas del texto
condition-submitted = entregar la prueba
condition-graded = entregar la prueba y recibir una calificación
condition-passed = alcanzar al menos el { $percent } en la prueba
my-learning = Mi formación
breadcrumb = Dónde está
progress-label = Su progreso
progress-count = { $of ->
    [one] { $done-text } de { $of-text } actividad
   *[other] { $done-text } de { $of-text } actividades
 }
looking-on = Consulta este curso como parte del equipo: nada de lo que haga aquí cuenta.
course-completed-title = Ha completado este curso
course-completed-on = Completado el { $time }.
set-by-staff = Decidido por el equipo del curso: { $reason }
statement-open = Constancia de finalización
continue-course = Continuar
continue-freely = Seguir si lo desea
start-course = Empezar
nothing-open = Ahora no tiene nada abierto. Cada elemento bloqueado indica cuándo o cómo se abre.
optional = opcional
best-grade = mejor resultado: { $percent }
still-to-do = Falta: { $conditions }.
earlier-activities = De una versión anterior
earlier-activities-note = Usted completó estas actividades. Ya no forman parte del curso; su expediente de formación las conserva.
finish-title = ¿Cuándo se completa el curso?
finish-completed = El curso está completado. No se le pide nada más.
finish-all = { $of ->
    [one] Complete la única actividad obligatoria.
   *[other] Complete las { $text } actividades obligatorias.
 }
finish-any = { $n ->
    [one] Complete una de las actividades que cuentan para completar el curso.
   *[other] Complete { $text } de las actividades que cuentan para completar el curso.
 }
finish-grade = Alcance un resultado medio de al menos el { $percent } en las pruebas.
finish-not-before = El curso no se da por completado antes del { $day }.
version-line = Versión { $number } del { $day }
about-course = Acerca de este curso
staff-page = Para el equipo del curso
leave-title = Abandonar este curso
leave-note = Puede volver mientras el curso esté abierto. Lo que ha completado se conserva.
leave = Abandonar el curso
takes-about = Duración aproximada: { $time }
fallback-notice = Este contenido aún no está disponible en { $wanted }. Se muestra en { $shown }.
glossary-title = Términos usados aquí
lesson-done-title = Esta lección está completada
lesson-todo-title = Para completar esta lección
completed-on = Fecha de finalización: { $time }.
mark-done = Marcar como completada
mark-not-done = Quitar la marca
minutes-without-scripts = Si su navegador no cuenta el tiempo: vuelva cuando haya transcurrido y marque la lección como completada.
lesson-contents = En esta lección
previous = Anterior
next = Siguiente
lesson-way = Anterior y siguiente
lesson-tools = Lectura
text-smaller = Texto más pequeño
text-larger = Texto más grande
lesson-keys = Teclas [ y ]: anterior y siguiente
print = Imprimir
lesson-languages = Esta lección en otro idioma
lesson-resume = Seguir donde lo dejó
activity-locked = Esta actividad está bloqueada
not-enrolled = Esta página es para quienes siguen el curso. Abra la página del curso e inscríbase.
back-to-course = Volver al curso
refused-unconfirmed = Confirme primero su dirección de correo: abra el enlace del mensaje que le enviamos. Puede pedir otro en su cuenta.
refused-not-yet = La inscripción se abre el { $time }. Vuelva entonces.
refused-closed = La inscripción se cerró el { $time }. Pregunte al equipo del curso si habrá otra edición.
refused-full = Todas las plazas ({ $places }) están ocupadas. Pregunte al equipo del curso si quedará alguna libre.
refused-missing = Complete primero { $courses }.
refused-code = Ese no es el código de este curso. Compruébelo con quien se lo dio y escríbalo de nuevo.
refused-wait = { $minutes ->
    [one] Hubo demasiados códigos erróneos. Espere un minuto, compruebe el código con quien se lo dio y escríbalo de nuevo.
   *[other] Hubo demasiados códigos erróneos. Espere { $minutes } minutos, compruebe el código con quien se lo dio y escríbalo de nuevo.
 }
home-title = Aprenda lo que su trabajo le pide
home-lead = Cursos en seis idiomas para quienes trabajan en la administración pública o con ella. Funcionan bien incluso con una conexión lenta, y puede parar y seguir cuando quiera.
home-find = Buscar un curso
home-register = Crear una cuenta
home-courses = Cursos
catalogue-title = Cursos
catalogue-lead = Busque con sus propias palabras o acote la lista.
search-label = Buscar cursos
search-button = Buscar
search-unavailable = La búsqueda no funciona en este momento. Estos son todos los cursos; inténtelo de nuevo en unos minutos.
search-corrected = Resultados de «{ $text }».
search-relaxed = Ningún curso contiene todas estas palabras. Estos contienen algunas.
courses-found = { $n ->
    [0] Ningún curso encontrado
    [one] { $text } curso
   *[other] { $text } cursos
 }
sort-label = Ordenar por
sort-relevance = Relevancia
sort-new = Más recientes
sort-short = Más cortos
list-nothing = Ningún curso coincide
list-nothing-text = Pruebe con menos palabras o con otras, o quite los filtros.
list-all = Mostrar todos los cursos
list-nothing-yet = Aún no hay cursos
list-nothing-yet-text = Los cursos aparecerán aquí cuando se publiquen.
facet-theme = Tema
facet-language = Idioma
facet-level = Nivel
facet-length = Duración
length-short = Menos de una hora
length-medium = De una a tres horas
length-long = Más de tres horas
facets-label = Acotar
facets-apply = Mostrar
facets-clear = Quitar los filtros
pages-label = Páginas
page-of = Página { $page } de { $last }
course-aims = Lo que sabrá hacer
course-outline = Contenido
course-audience = A quién se dirige
course-about = En resumen
course-prerequisites = Requisitos previos
open-course = Abrir el curso
requested-title = Solicitud enviada
requested-text = El equipo del curso le responderá y usted recibirá un mensaje.
request-take-back = Retirar la solicitud
declined-title = Su solicitud fue rechazada
declined-text = El equipo del curso no pudo admitirle en esa ocasión.
declined-again = Puede volver a solicitarlo.
sign-in-to-enrol = Iniciar sesión para inscribirse
enrol-not-now = Ahora no puede inscribirse
look-inside = Consultar como parte del equipo
enrol-code = Código
enrol-code-hint = Se lo dio la persona que le invitó.
enrol = Inscribirse
enrol-ask = Solicitar la inscripción
enrol-ask-hint = El equipo del curso responde a su solicitud por correo.
how-self = Abierta a toda persona con una cuenta
how-code = Con un código
how-approval = Con la aprobación del equipo del curso
fact-length = Duración
fact-languages = Idiomas
fact-authors = Elaborado por
fact-licence = Licencia
fact-version = Versión
fact-enrolment = Inscripción
fact-keywords = Palabras clave
flash-enrolled = Su inscripción está hecha. Nos alegra contar con usted.
flash-left = Ha abandonado el curso. Lo que completó se conserva.
flash-request-withdrawn = Ha retirado su solicitud.
flash-done = Lección completada. ¡Bien hecho!
flash-answers-saved = Sus respuestas están guardadas. Entregue la prueba cuando quiera.
flash-attempt-closed = Este intento ya se había entregado; no se ha cambiado nada.
mine-nothing = Aún no hay nada aquí
mine-nothing-text = Busque un curso e inscríbase. Aparecerá aquí y podrá seguir cuando quiera.
mine-going = En curso
mine-upcoming = Aún no abiertos
mine-completed = Completados
mine-completed-badge = Completado
transcript-title = Expediente de formación
transcript-name = Nombre
transcript-issued = Expedido el
transcript-issuer = Expedido por
transcript-note = Este expediente es informativo. La página de cada curso completado ofrece una constancia de finalización con un código que cualquiera puede comprobar.
transcript-completed = { $course }: completado el { $day }
transcript-going = { $course }: no completado
transcript-activity = Actividad
transcript-state = Estado
transcript-grade = Mejor resultado
transcript-date = Completada el
statement-title = Constancia de finalización
statement-opening = Se hace constar que
statement-middle = ha completado el curso
statement-date = Completado el
statement-check = Cualquiera puede comprobar esta constancia en
statement-valid = Esta constancia es válida
statement-invalid = Esta constancia ya no es válida
statement-erased = Una persona que ha eliminado su cuenta
staff-wrong = Revise estos puntos y envíe de nuevo el formulario:
admin-courses-title = Cursos y solicitudes
admin-courses-lead = La página de cada curso para su equipo muestra quién solicita participar, quién lo sigue y con qué resultados.
mine-desks = Cursos a su cargo
desk-requests = { $n ->
    [one] { $text } persona espera respuesta
   *[other] { $text } personas esperan respuesta
 }
staff-requests = Solicitudes
staff-requests-caption = Personas que solicitan participar
staff-no-requests = Nadie espera respuesta.
staff-more-requests = Hay más personas en espera. Aparecerán aquí a medida que responda a estas.
staff-name = Nombre
staff-since = Solicitado el
staff-answer = Respuesta
staff-enrolled = Inscripción el
staff-admit = Aceptar
staff-decline = Rechazar
staff-decide = Elija si acepta o rechaza la solicitud.
staff-learners = Participantes
staff-learners-caption = Personas que siguen este curso
staff-search = Buscar participantes por nombre
staff-search-clear = Mostrar a todas las personas
staff-search-cut = Demasiados nombres contienen estas letras y no se muestran todos. Escriba más letras del nombre.
staff-no-learners = Aún no se ha inscrito nadie.
staff-nobody-found = No hay participantes de este curso que coincidan con «{ $text }».
staff-progress = Progreso
staff-last = Última visita
staff-never = aún no
staff-first-page = Primera página
staff-shown = { $n ->
    [one] { $text } participante en esta página
   *[other] { $text } participantes en esta página
 }
staff-withdrawn-on = Constancia retirada el { $time }
staff-completed-on = Curso completado el { $time }
staff-left = Abandonó el curso
staff-going = En curso
staff-requested = Pendiente de respuesta
staff-declined = Solicitud rechazada
staff-not-begun = Sin empezar
staff-people = Equipo de este curso
staff-people-note = Estas personas responden a las solicitudes y ven quién sigue el curso. El equipo del programa y la administración del sitio pueden hacerlo en todos los cursos.
staff-nobody-named = No se ha designado a nadie para este curso. Las solicitudes llegan al equipo del programa.
staff-remove = Quitar a { $name }
staff-add-email = Correo electrónico de una persona con cuenta
staff-add-hint = Pasa a formar parte del equipo de este curso de inmediato.
staff-add = Añadir
staff-unknown-email = Ninguna cuenta activa tiene esta dirección. Compruebe la dirección o pida a la persona que cree primero una cuenta.
staff-rule = La regla actual
staff-rule-note = Cuando el curso cambia, nunca se anula lo que alguien ya ha completado. Si la regla se ha vuelto más fácil de cumplir, puede ver quién completaría algo ahora según ella y, después, darlo por válido.
staff-rule-preview = Ver quién completaría algo
staff-rule-nobody = Nadie: la situación de todas las personas se ajusta a la regla actual.
staff-rule-count = { $n ->
    [one] Según la regla actual, { $text } persona completaría algo:
   *[other] Según la regla actual, { $text } personas completarían algo:
 }
staff-rule-looked = { $n ->
    [one] Aquí se ha examinado la situación de { $text } persona.
   *[other] Aquí se ha examinado la situación de { $text } personas.
 }
staff-rule-nobody-here = Ninguna de ellas completaría nada más.
staff-rule-next = Ver las personas siguientes
staff-rule-line = { $name }: { $what }
staff-rule-apply = Darlo por válido
staff-whole-course = el curso entero
staff-activities = Actividades
staff-activities-caption = Lo que ha hecho esta persona
staff-opened = Primera apertura
staff-spent = Tiempo dedicado
staff-by-hand = Dar por completado manualmente
staff-by-hand-note = La persona verá lo que usted decida y el motivo.
staff-what = Qué se da por completado
staff-choose = Elegir…
staff-choose-error = Elija una actividad o el curso entero.
staff-set = Dar por completado
staff-reason = Motivo
staff-reason-hint = De 3 a 500 caracteres. La persona puede leerlo.
staff-reason-error = Escriba un motivo de 3 a 500 caracteres.
staff-not-active = Esta persona no sigue el curso en este momento, así que no se puede decidir nada por ella.
staff-withdraw-note = A quien compruebe una constancia retirada se le indica que ya no es válida. La persona recibe un mensaje con el motivo.
staff-withdraw = Retirar la constancia
staff-withdrawn-reason = Retirada: { $reason }
staff-restore-note = La constancia se retiró. Puede hacer que vuelva a ser válida.
staff-restore = Volver a darle validez
flash-request-admitted = Solicitud aceptada. La persona recibe un mensaje.
flash-request-declined = Solicitud rechazada. La persona recibe un mensaje.
flash-request-gone = Esta solicitud ya tenía respuesta. No se ha cambiado nada.
flash-staff-added = La persona ya forma parte del equipo de este curso.
flash-staff-removed = La persona ya no forma parte del equipo de este curso.
flash-rule-applied = La regla actual se está aplicando a todas las personas. En un curso grande, esto tarda unos minutos.
flash-override-saved = Se ha dado por completado. La persona lo ve con el motivo.
flash-statement-withdrawn = La constancia está retirada. La persona recibe un mensaje.
flash-statement-restored = La constancia vuelve a ser válida.
flash-nothing-changed = Ya estaba así. No se ha cambiado nada.
mail-hello = Hola, { $name }:
mail-request-subject = Solicitud de participación: { $course }
mail-request-text = { $name } solicita participar en el curso «{ $course }». Responda a la solicitud: acéptela o rechácela.
mail-request-button = Ver las solicitudes
mail-admitted-subject = Solicitud aceptada: { $course }
mail-admitted-text = Buenas noticias: ya participa en el curso «{ $course }». Puede empezar de inmediato.
mail-declined-subject = Su solicitud: { $course }
mail-declined-text = Gracias por su interés en el curso «{ $course }». El equipo del curso no ha podido aceptar su solicitud esta vez.
mail-declined-ask = Si quiere saber más, consulte a la administración del sitio. Puede volver a solicitarlo más adelante.
mail-declined-ask-names = Si quiere saber más, consulte a { $names }. Puede volver a solicitarlo más adelante.
mail-declined-button = Buscar otro curso
mail-completed-subject = Ha completado: { $course }
mail-completed-text = Enhorabuena: ha completado el curso «{ $course }». Su constancia de finalización tiene un código que cualquiera puede comprobar.
mail-withdrawn-subject = Su constancia de finalización: { $course }
mail-withdrawn-text = El equipo del curso ha retirado su constancia de finalización de «{ $course }». Indica este motivo:
question-number = Pregunta { $n }
question-points = { $n ->
    [one] { $text } punto
   *[other] { $text } puntos
 }
number-unreadable = Esto no se puede leer como un número. Escríbalo en cifras, por ejemplo 2,5.
judged-right = Correcto
judged-partly = Correcto en parte
judged-wrong = Incorrecto
judged-right-points = Correcto: { $points } de { $max }
judged-partly-points = Correcto en parte: { $points } de { $max }
judged-wrong-points = Incorrecto: { $points } de { $max }
judged-unanswered-points = Sin respuesta: { $points } de { $max }
mark-right = correcto
mark-missed = respuesta correcta
mark-wrong = incorrecto
right-answer = Respuesta correcta:
your-answer = Su respuesta
answer-true = Verdadero
answer-false = Falso
choose = Elegir…
position = Posición
move-up = Subir
move-down = Bajar
check-title = Compruebe lo que sabe
check-button = Comprobar
check-again = Comprobar de nuevo
check-choose = Responda primero y después compruebe su respuesta.
quiz-questions = Preguntas
quiz-pass-mark = Resultado mínimo
quiz-attempts-used = Intentos hasta ahora
quiz-attempts-left = Intentos restantes
quiz-unlimited = sin límite
quiz-best = Mejor resultado
quiz-begin = Empezar la prueba
quiz-continue = Seguir con su intento
quiz-try-again = Intentarlo de nuevo
quiz-back = Volver a la prueba
quiz-none-left = Ha usado todos sus intentos. Cuenta el mejor.
quiz-looking-on = Consulta este curso como parte del equipo: solo quienes siguen el curso pueden hacer la prueba.
quiz-attempt = Intento { $n }
quiz-your-attempts = Sus intentos
quiz-column-attempt = Intento
quiz-handed-in = Prueba entregada
quiz-handed-in-on = Fecha de entrega
quiz-result = Resultado
quiz-in-progress = en curso
quiz-done-title = Esta prueba está completada
quiz-todo-title = Para completar esta prueba
quiz-fallback = Una parte de este contenido aún no está disponible en { $wanted }. Se muestra en { $shown }.
quiz-older-version = La prueba ha cambiado desde que la empezó. Usted sigue con la versión que empezó.
quiz-hand-in = Entregar
quiz-hand-in-anyway = Entregar tal como está
quiz-hand-in-note = Una vez entregada la prueba, ya no se pueden cambiar las respuestas.
quiz-save = Guardar y seguir más tarde
quiz-not-handed-in = Aún no entregada
quiz-not-saved = Aún no se ha guardado todo
quiz-missing = { $n ->
    [one] Una pregunta no tiene respuesta:
   *[other] { $text } preguntas no tienen respuesta:
 }
quiz-odd = { $n ->
    [one] Una respuesta debería ser un número y no se puede leer como tal:
   *[other] { $text } respuestas deberían ser números y no se pueden leer como tales:
 }
quiz-twice = { $n ->
    [one] Una pregunta se respondió de otro modo en otra ventana o en otro dispositivo:
   *[other] { $text } preguntas se respondieron de otro modo en otra ventana o en otro dispositivo:
 }
quiz-other-answer = Desde otra ventana u otro dispositivo se guardó otra respuesta: «{ $answer }». Aquí ve la que acaba de enviar. Corríjala si lo desea; cuenta lo próximo que envíe.
quiz-doubt-note = Sus respuestas están guardadas. Complételas o entregue la prueba tal como está.
quiz-save-unreadable = No se pudo leer esta respuesta. Recargue la página y responda otra vez.
saving = Guardando…
saved = Guardado
saving-retrying = Aún no se ha guardado; se intenta de nuevo
saving-offline = No tiene conexión. Su respuesta se conserva aquí y se guardará cuando vuelva la conexión.
saving-refused = Este intento ya está entregado; la respuesta no se ha guardado.
saving-newer = Se dio una respuesta más reciente en otra ventana; esa es la que se ha guardado. Recargue la página para verla.
quiz-points = Puntos
quiz-points-of = { $points } de { $max }
quiz-review = Sus respuestas
quiz-review-never = En esta prueba no se muestran las respuestas correctas.
quiz-review-later = Las respuestas correctas se muestran cuando haya superado la prueba o cuando no le queden intentos.

### The API
api-zip-wrong = El contenido no es un archivo comprimido legible, o contiene más de lo que cabe en un curso.
api-not-your-course = De este curso se ocupan otras personas: solo su equipo puede publicarlo.
api-course-faults = El curso tiene errores; no se ha cambiado nada.
api-no-course = No hay ningún curso publicado en esta dirección.
api-no-person = No hay tal persona con una cuenta utilizable.
