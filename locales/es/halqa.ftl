nav-courses = Cursos
nav-my-learning = Mi formación
parts-title = Componentes
error-not-found = Página no encontrada
error-not-found-text = Puede que la dirección esté mal escrita o que la página haya cambiado de lugar. Búsquela desde la página de inicio o en «Cursos».
error-forbidden = Acceso no permitido
error-forbidden-text = Su cuenta no permite abrir esta página. Si debe tener acceso, pídalo a la administración del sitio.
error-sign-in = Primero inicie sesión
error-sign-in-text = Inicie sesión y vuelva a abrir esta página.
error-conflict = Ahora no es posible
error-conflict-text = La situación ha cambiado entretanto. Vuelva atrás, recargue la página y compruébelo.
error-bad = Envío no aceptado
error-bad-text = Algo de lo que envió no es correcto. Vuelva atrás, corríjalo y envíelo de nuevo.
error-too-large = Envío demasiado grande
error-too-many = Demasiadas peticiones
error-too-many-text = Espere un minuto e inténtelo de nuevo.
error-internal = Se ha producido un error
error-internal-text = No es culpa suya y nada ha quedado cambiado a medias. Inténtelo de nuevo en unos minutos; si se repite, indique a la administración del sitio a qué hora ocurrió.
error-home = Ir al inicio

### The reference of the API
developers-title = Referencia de la API
developers-lead = Esta referencia, hecha a partir del propio programa, describe todas las operaciones que pueden usar otros programas. Está en inglés.
developers-document = Lo mismo como documento OpenAPI

### A form whose sender’s session had ended
resend-title = Su sesión ha terminado
resend-text = Lo que escribió sigue aquí: no se ha perdido nada, pero aún no se ha guardado.
resend-sign-in = Iniciar sesión (en una pestaña nueva)
resend-then = Después vuelva a esta pestaña y envíe de nuevo el formulario.
resend-again = Enviar de nuevo
