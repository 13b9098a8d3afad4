error-cross-site = Ce formulaire a été envoyé depuis un autre site ; rien n’a donc été modifié. Ouvrez le formulaire sur ce site-ci, puis renvoyez-le.
error-form = Une partie du formulaire n’est pas arrivée correctement ; rien n’a donc été modifié. Revenez en arrière, rechargez la page et renvoyez-le.
error-too-large = Votre envoi dépasse { $kilobytes } Ko ; rien n’a donc été modifié. Revenez en arrière, raccourcissez-le et renvoyez-le.
shell-skip = Aller au contenu
shell-menu = Menu
shell-main-nav = Navigation principale
shell-language = Langue
shell-search = Rechercher
shell-search-hint = Rechercher sur le site
shell-account = Votre compte
shell-sign-in = Se connecter
shell-register = Créer un compte
shell-sign-out = Se déconnecter
shell-theme = Couleurs
shell-theme-auto = Comme mon appareil
shell-theme-light = Clair
shell-theme-dark = Sombre
shell-footer-nav = À propos de ce site
mail-address-wrong = Aucun message ne peut être envoyé à cette adresse. Vérifiez-la : elle doit être de la forme nom@example.org.
mail-footer-from = Ce message vous est envoyé par { $site }.
mail-footer-site = Ouvrir { $site }
mail-footer-no-reply = Merci de ne pas répondre à ce message : les réponses ne sont pas lues.
mail-footer-unsubscribe = Ne plus recevoir ce type de messages
mail-link-hint = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :

### The API
problem-malformed = La requête est illisible
problem-unauthorized = Il faut un jeton valide
problem-forbidden = Cette personne n’a pas le droit de faire cela
problem-scope = Il manque une portée au jeton
problem-not-found = Rien de tel ici
problem-method = Cette adresse n’accepte pas cette méthode
problem-acceptable = Pas de réponse dans la forme demandée
problem-conflict = Ce n’est pas possible dans l’état actuel
problem-in-progress = La même requête est en cours
problem-precondition = Une modification a eu lieu entre-temps
problem-too-large = La requête est trop volumineuse
problem-media-type = Le corps de la requête est d’un autre type
problem-invalid = Certaines valeurs ne peuvent pas être acceptées
problem-key-reused = La clé a servi pour une autre requête
problem-too-many = Trop de requêtes
problem-internal = Une erreur s’est produite
api-body-broken = Le corps de la requête n’est pas arrivé en entier. Renvoyez-le.
api-not-json = Le corps de la requête n’est pas du JSON valide.
api-unknown-field = Il n’y a pas de champ « { $name } » ici.
api-missing-field = Il manque le champ « { $name } ».
api-duplicate-field = Le champ « { $name } » figure deux fois ici.
api-wrong-value = Cette valeur ne peut pas être acceptée : { $what }
api-limit = Une page compte de 1 à 200 lignes.
api-cursor = Ce n’est pas un curseur de cette liste. Prenez la valeur de « next » dans la page précédente.
api-changed-since = Une modification a eu lieu après votre lecture. Relisez, puis modifiez.
api-key-wrong = Une clé Idempotency-Key compte de 1 à 255 caractères ASCII visibles.
api-key-reused = Cette clé Idempotency-Key a déjà servi pour une autre requête. Créez une nouvelle clé pour chaque requête.
api-in-progress = La première requête avec cette clé Idempotency-Key est encore en cours. Réessayez dans un instant.
api-empty-parameter = Donnez une valeur à ce paramètre, ou omettez-le.

### Privacy: what is held, and how long
retention-never = Conservé aussi longtemps que le site existe : cette règle est désactivée.
retention-at-once = 0 jour
retention-days = { $n ->
    [one] { $text } jour
    [many] { $text } de jours
   *[other] { $text } jours
}
retention-mails = Courriels
retention-mails-rule = Les courriels sont conservés { $time } après leur rédaction, puis supprimés.
retention-mail-texts = Textes des courriels non envoyés
retention-mail-texts-rule = Le texte des courriels qu’aucun serveur de messagerie n’a pris en charge est conservé { $time }, puis effacé. Les courriels envoyés perdent leur texte aussitôt.
retention-uploads = Envois de fichiers inachevés
retention-uploads-rule = Les fichiers dont l’envoi est resté inachevé sont supprimés { $time } après l’expiration de l’envoi.
retention-events = Ce que les parties du site se sont transmis
retention-events-rule = Les événements sont conservés { $time } après leur transmission, puis supprimés.
retention-dead-jobs = Tâches en échec définitif
retention-dead-jobs-rule = Les tâches en échec définitif sont conservées { $time }, puis supprimées.
retention-api-answers = Réponses de l’API aux requêtes répétées
retention-api-answers-rule = Les réponses de l’API sont conservées { $time }, puis supprimées ; ainsi, une requête envoyée deux fois n’est exécutée qu’une fois.
personal-mail = Courriels
personal-mail-purpose = Confirmer les adresses, définir les mots de passe, signaler les changements et informer les personnes de ce qu’elles ont demandé à savoir.
personal-mail-data = Adresse, nom, objet et, jusqu’à l’envoi, texte de chaque courriel
personal-running = Fonctionnement du site
personal-running-purpose = Effectuer le travail en arrière-plan sans rien perdre, et recevoir des fichiers par des connexions lentes.
personal-running-data = Identifiants des personnes concernées par les tâches en attente ou terminées ; noms des fichiers en cours d’envoi
