form-faults = Vérifiez les points suivants, puis renvoyez le formulaire :
email = Adresse électronique
email-wrong = Ce n’est pas une adresse électronique. Elle doit être de la forme nom@example.org.
password = Mot de passe
password-new = Nouveau mot de passe
password-current = Votre mot de passe actuel
password-hint = Au moins 10 caractères. Le mieux : quelques mots qui ne vont ensemble que pour vous.
password-short = Ce mot de passe est trop court. Utilisez au moins 10 caractères.
password-long = Ce mot de passe est trop long. Utilisez au plus 200 caractères.
password-own = Votre nom ou votre adresse électronique n’est pas un bon mot de passe. Choisissez-en un que personne ne pourra deviner.
password-common = Ce mot de passe est parmi les premiers que les pirates essaient. Choisissez-en un autre.
password-wrong = Ce n’est pas votre mot de passe actuel.
name = Votre nom
name-hint = Tel que vous l’écrivez, dans l’écriture de votre choix.
name-missing = Indiquez votre nom.
name-long = Ce nom est trop long. Utilisez au plus 120 caractères.
language = Langue
language-hint = Pour les pages et les courriels.
optional = facultatif
save = Enregistrer
register-title = Créer un compte
register-lead = Un compte conserve votre progression, sur tous vos appareils et dans toutes les langues.
register-button = Créer mon compte
have-account = Vous avez déjà un compte ?
check-mail-title = Consultez votre messagerie
check-mail-text = Nous avons envoyé un message à l’adresse indiquée. Ouvrez le lien qu’il contient pour continuer.
check-mail-spam = Le message peut mettre quelques minutes à arriver. Regardez aussi dans les courriels indésirables.
check-mail-nothing = Pas de message ?
confirm-again = Renvoyer la confirmation
confirm-title = Confirmez votre adresse
confirm-text = Encore un clic, et cette adresse sera la vôtre ici.
confirm-button = Confirmer mon adresse
link-dead-title = Ce lien ne fonctionne plus
link-dead = Il est trop ancien, a déjà servi ou est incomplet. Rien n’a été modifié. Vous pouvez en demander un nouveau ci-dessous.
unconfirmed-title = Votre adresse n’est pas encore confirmée
unconfirmed-text = Vous pouvez tout lire. Pour vous inscrire à un cours, ouvrez d’abord le lien dans le message envoyé à { $email }.
sign-in-title = Se connecter
sign-in-button = Se connecter
sign-in-wrong = Cette adresse et ce mot de passe ne correspondent pas. Vérifiez les deux, ou choisissez un nouveau mot de passe.
sign-in-wait = { $minutes ->
    [one] Trop de tentatives pour cette adresse. Attendez une minute, ou choisissez un nouveau mot de passe.
   *[other] Trop de tentatives pour cette adresse. Attendez { $minutes } minutes, ou choisissez un nouveau mot de passe.
 }
sign-in-suspended = Ce compte est suspendu. Adressez-vous à l’administration du site.
no-account = Pas encore de compte ?
forgot-title = Mot de passe oublié
forgot-lead = Indiquez l’adresse de votre compte. Nous vous enverrons un lien pour choisir un nouveau mot de passe.
forgot-button = M’envoyer le lien
forgot-sent = S’il existe un compte avec cette adresse, nous avons envoyé un message contenant un lien pour choisir un nouveau mot de passe. Il est valable une heure.
forgot-again = Demander un nouveau lien
reset-title = Choisir un nouveau mot de passe
reset-lead = Pour le compte { $email }. Toutes vos sessions seront fermées.
reset-button = Enregistrer ce mot de passe
first-title = Bienvenue ! Créez le premier compte d’administration
first-lead = Personne n’a encore de compte ici. La personne qui remplit ce formulaire administre le site.
first-button = Créer le compte d’administration
profile-title = Profil
profile-lead = Les autres ne voient de vous que votre nom. Le reste nous aide à améliorer les cours.
profile-names = Votre nom dans d’autres écritures
profile-names-hint = Pour les attestations d’achèvement et les listes dans d’autres langues. Laissez vide ce que vous n’utilisez pas.
profile-name-ar = En lettres arabes
profile-name-zh = En caractères chinois
profile-name-en = En lettres latines
profile-name-ru = En lettres cyrilliques
profile-country = Pays ou territoire
profile-country-wrong = Choisissez un pays ou un territoire dans la liste.
profile-choose = Sans réponse
profile-organisation = Organisation
profile-organisation-long = Ce nom est trop long. Utilisez au plus 200 caractères.
profile-stakeholder = Vous travaillez pour, ou représentez
stakeholder-government = un gouvernement
stakeholder-intergovernmental = une organisation intergouvernementale
stakeholder-civil-society = la société civile
stakeholder-academia = le monde universitaire
stakeholder-private-sector = le secteur privé
stakeholder-indigenous = les peuples autochtones et les communautés locales
stakeholder-other = autre
profile-sex = Sexe
profile-sex-purpose = Cette réponse sert uniquement aux statistiques, pour voir si les cours touchent autant les femmes que les hommes. Elle n’est jamais affichée pour une personne, et les petits nombres ne sont pas publiés.
sex-female = Féminin
sex-male = Masculin
sex-other = Autre
sex-undisclosed = Je préfère ne pas répondre
profile-time-zone = Fuseau horaire
profile-value-wrong = Choisissez une des réponses de la liste.
account-title = Compte
account-address = Adresse électronique
account-address-now = Votre adresse est { $email }.
account-address-new = Nouvelle adresse
account-address-hint = Nous envoyons un lien à la nouvelle adresse ; elle devient la vôtre dès que vous l’ouvrez.
account-address-same = C’est déjà votre adresse.
account-address-button = Changer l’adresse
change-address-title = Confirmez votre nouvelle adresse
change-address-text = Désormais, vous vous connecterez avec { $email }.
change-address-button = Utiliser cette adresse
change-address-taken = Cette adresse appartient à un autre compte ; rien n’a donc été modifié.
account-password = Mot de passe
account-password-lead = Votre session reste ouverte ici ; toutes les autres seront fermées.
account-password-button = Changer le mot de passe
account-sessions = Vos sessions ouvertes
account-session-here = celle-ci
account-session-browser = Navigateur
account-session-address = Adresse réseau
account-session-seen = Dernière utilisation
account-session-end = Fermer
account-session-end-this = Fermer la session { $browser }, { $seen }
account-sessions-others = Fermer toutes les autres sessions
account-sessions-all = Fermer toutes les sessions
browser-on = { $browser }, { $system }
browser-unknown = Navigateur inconnu
account-data = Vos données
account-data-text = Tout ce qui est conservé ici à votre sujet, dans un fichier JSON.
account-data-button = Télécharger mes données
account-consents = Vos consentements
consent-purpose = Objet
consent-version = Version
consent-given = Début
consent-withdrawn = Fin
consent-now = en cours
account-delete = Supprimer mon compte
account-delete-text = Votre nom, votre adresse et votre profil sont effacés, et toutes vos sessions sont fermées. Ce qui doit être conservé, comme le nombre de participants et le journal du site, l’est sans votre nom. Vos attestations d’achèvement perdent votre nom et ne sont plus valables : quiconque les vérifie l’apprend. Cette action est définitive.
account-delete-password = Votre mot de passe, pour vérifier que c’est bien vous
account-delete-button = Supprimer définitivement mon compte
account-delete-last = Vous êtes la seule personne à administrer le site. Donnez d’abord ce rôle à quelqu’un d’autre.
breadcrumb = Où vous êtes
admin-title = Administration
admin-lead = Ce que seule l’administration du site peut voir et faire.
people-title = Personnes
people-search = Nom, adresse ou organisation
people-search-button = Rechercher
people-count = { $n ->
    [one] { $text } personne a un compte.
    [many] { $text } de personnes ont un compte.
   *[other] { $text } personnes ont un compte.
 }
people-none-title = Personne ne correspond
people-name = Nom
people-email = Adresse
people-roles = Rôles
people-status = État
people-seen = Dernière visite
people-never = jamais
status-active = Actif
status-unconfirmed = Non confirmé
status-suspended = Suspendu
person-registered = Compte créé
person-country = Pays ou territoire
person-organisation = Organisation
person-stakeholder = Type de partie prenante
person-roles = Rôles
person-roles-hint = Tout compte permet aussi de suivre des cours.
person-roles-button = Enregistrer les rôles
person-suspend = Suspendre
person-suspend-text = Toutes les sessions de cette personne sont fermées, et elle ne peut pas se connecter tant que vous n’avez pas rétabli le compte. Rien n’est supprimé.
person-restore = Rétablir
person-restore-text = Ce compte est suspendu. Une fois le compte rétabli, la personne pourra de nouveau se connecter.
role-administrator = Administration
role-administrator-hint = Tout, y compris les personnes et les réglages.
role-staff = Équipe du programme
role-staff-hint = Tous les cours et leurs participants.
role-author = Rédaction
role-author-hint = Rédige des cours.
role-trainer = Animation
role-trainer-hint = Anime des cours et des webinaires.
role-reviewer = Relecture qualité
role-reviewer-hint = Vérifie la qualité des cours.
role-learner = Apprenant
mailbox-title = Messagerie
mailbox-kept = Aucun serveur de messagerie n’est configuré. Chaque message est conservé ici et dans le dossier de données, et n’est remis à personne.
mailbox-sent-lead = { $days ->
    [one] Tous les messages rédigés par ce site au cours du dernier jour, du plus récent au plus ancien.
   *[other] Tous les messages rédigés par ce site au cours des { $days } derniers jours, du plus récent au plus ancien.
 }
mailbox-none-title = Pas encore de message
mailbox-none = Les messages que le site envoie apparaissent ici.
mailbox-subject = Objet
mailbox-to = À
mailbox-state = État
mailbox-time = Rédigé
mailbox-older = Messages plus anciens
mailbox-kind = Type
mailbox-error = Dernière erreur
mailbox-text = En texte brut
mailbox-text-gone = Le serveur de messagerie a pris ce message en charge. Son texte n’est plus conservé ici, car il peut contenir des liens destinés à son seul lecteur.
mailbox-html = Tel que le voit le destinataire
mail-kept = Conservé ici
mail-queued = En attente
mail-sent = Envoyé
mail-failed = Échec
flash-confirmed = Votre adresse est confirmée.
flash-signed-out = Votre session est fermée.
flash-password-set = Votre nouveau mot de passe est enregistré.
flash-profile-saved = Votre profil est enregistré.
flash-address-mailed = Nous avons envoyé un lien à la nouvelle adresse. Tant que vous ne l’ouvrez pas, votre adresse reste la même.
flash-address-changed = Votre adresse est modifiée.
flash-confirm-mailed = Si cette adresse attend une confirmation, le message est en route.
flash-session-ended = La session est fermée.
flash-account-deleted = Votre compte est supprimé. Merci d’avoir été des nôtres.
flash-person-saved = Enregistré.
flash-last-administrator = Rien n’a été modifié : c’est le seul compte d’administration, et il en faut un au site.
mail-hello = Bonjour,
mail-hello-name = Bonjour { $name },
mail-ignore = Si vous n’êtes pas à l’origine de cette demande, vous n’avez rien à faire : sans le lien, rien ne se passe.
mail-not-you = Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe ; cela ferme toutes les sessions de votre compte.
mail-set-password = Choisir un nouveau mot de passe
mail-confirm-subject = Confirmez votre adresse pour { $site }
mail-confirm-text = Quelqu’un, sans doute vous, a créé un compte sur { $site } avec cette adresse. Confirmez qu’elle est à vous :
mail-confirm-lasts = Le lien est valable trois jours.
mail-already-subject = Vous avez déjà un compte sur { $site }
mail-already-text = Quelqu’un, sans doute vous, a voulu créer un compte sur { $site } avec cette adresse. Un compte existe déjà à cette adresse : connectez-vous, ou choisissez un nouveau mot de passe si vous avez oublié le vôtre.
mail-reset-subject = Choisissez un nouveau mot de passe pour { $site }
mail-reset-text = Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte sur { $site }.
mail-reset-lasts = Le lien est valable une heure et ne sert qu’une fois.
mail-password-subject = Votre mot de passe pour { $site } a été changé
mail-password-text = Le mot de passe de votre compte sur { $site } vient d’être changé.
mail-new-address-subject = Confirmez votre nouvelle adresse pour { $site }
mail-new-address-text = Cette adresse doit devenir celle de votre compte sur { $site }. Confirmez qu’elle est à vous :
mail-new-address-lasts = Le lien est valable un jour.
mail-asked-subject = Une autre adresse pour votre compte sur { $site }
mail-asked-text = Quelqu’un, sans doute vous, a demandé à utiliser l’adresse { $email } pour votre compte sur { $site } à la place de celle-ci. Le changement se fera dès que le lien envoyé à cette adresse sera ouvert.
mail-taken-subject = Un compte existe déjà à cette adresse sur { $site }
mail-taken-text = Quelqu’un a voulu utiliser cette adresse pour un compte sur { $site }, mais c’est déjà celle de votre compte. Rien n’a été modifié.

### people: invitations
invitation-title = Prenez possession de votre compte
invitation-lead = Un compte a été créé pour vous sur { $site }, à l’adresse { $email }. Choisissez un mot de passe, et il est à vous.
invitation-button = Prendre possession de mon compte
invitation-dead = Si vous avez déjà choisi un mot de passe, connectez-vous. Sinon, demandez un lien pour en choisir un.
mail-invitation-subject = Vous êtes invité(e) sur { $site }
mail-invitation-text = Les responsables de { $site } ont créé un compte pour vous, à l’adresse { $email }. Choisissez un mot de passe, et il est à vous :
mail-invitation-button = Prendre possession de mon compte
mail-invitation-lasts = Le lien est valable deux semaines et ne sert qu’une fois. Ensuite, vous pourrez toujours entrer : choisissez un nouveau mot de passe avec cette adresse.
mail-invitation-ignore = Si vous n’attendiez pas cette invitation, vous n’avez rien à faire : sans mot de passe, personne ne peut utiliser le compte.
mail-reset-sent-text = Les responsables de { $site } vous envoient ce lien pour que vous choisissiez un nouveau mot de passe.
mail-reset-sent-ignore = Si vous n’en avez pas besoin, vous n’avez rien à faire : votre mot de passe reste le même.

### people: list
people-invite = Inviter des personnes
people-preparing = La recherche se prépare après une mise à jour. Pendant quelques minutes, elle peut ne pas trouver tout le monde.
people-none-words = Personne ne répond à ces mots et à ces filtres. La recherche porte sur le début des mots, dans toutes les écritures.
people-filters = Filtres
people-filter-button = Filtrer
people-filters-off = Sans filtres
people-any = Indifférent
people-seen-within = { $days ->
    [one] au cours du dernier jour
   *[other] au cours des { $days } derniers jours
 }
people-seen-not = { $days ->
    [one] pas depuis un jour
   *[other] pas depuis { $days } jours
 }
people-seen-never = ne s’est jamais connecté(e)
people-sort-newest = Comptes les plus récents d’abord
people-more = Plus de personnes
people-looked = Beaucoup de personnes répondent à chacun de ces mots, peu à tous. La recherche n’en a regardé qu’une partie.
people-look-on = Chercher plus loin
people-first-page = Au début

### people: one person
people-back-to = Retour à { $name }
person-other-name = S’écrit aussi
person-links = Liens par courriel
person-invite-text = L’adresse n’est pas encore confirmée. Vous pouvez envoyer à la personne un nouveau lien pour choisir un mot de passe ; les précédents ne fonctionneront plus.
person-invite-again = Renvoyer l’invitation
person-password-text = Vous pouvez envoyer à la personne un lien pour choisir un nouveau mot de passe. Il est valable une heure. Personne d’autre ne le voit.
person-password-send = Envoyer un lien pour choisir un mot de passe
person-link-suspended = Aucun lien n’est envoyé à un compte suspendu. Rétablissez-le d’abord.
person-reason = Motif
person-reason-hint = Conservé avec le compte et affiché ici jusqu’à son rétablissement.
person-reason-error = Écrivez le motif, en 3 à 500 caractères.
person-suspended-on = Suspendu le
person-sign-ins = Sessions ouvertes
person-sign-ins-none = Aucune pour le moment.
person-sign-ins-end = Fermer toutes les sessions
person-log = Derniers événements
person-log-none = Le journal ne contient rien.
flash-link-sent = Le message est en route.
flash-link-just-sent = Un lien a été envoyé il y a moins d’une minute. Rien d’autre n’a été envoyé.

### people: merging
merge-title = Fusionner deux comptes
merge-text = Si une personne a deux comptes, tout ce qui appartient à l’autre peut être réuni dans celui-ci.
merge-begin = Fusionner un autre compte avec celui-ci
merge-other = Adresse de l’autre compte
merge-other-hint = Vous verrez d’abord ce qui se passerait. Rien ne change pour l’instant.
merge-compare = Comparer
merge-unknown = Aucun compte n’a cette adresse. Vérifiez comment elle s’écrit.
merge-same = C’est le même compte. Donnez l’adresse de l’autre.
merge-kept = Reste
merge-closed = Est fermé
merge-swap = Dans l’autre sens
merge-moves = Ce qui est transféré
merge-collides = Ce que les deux ont
merge-ends = Ce qui prend fin
merge-fields = Le profil est complété par : { $fields }
merge-consents = { $n ->
    [one] Un accord
   *[other] { $n } accords
 }
merge-mails = { $n ->
    [one] Un message à cette personne dans la messagerie du site
   *[other] { $n } messages à cette personne dans la messagerie du site
 }
merge-sessions = { $n ->
    [one] Une session du compte fermé
   *[other] { $n } sessions du compte fermé
 }
merge-roles = Les rôles ne sont pas repris : { $roles }. Donnez-les au compte qui reste, s’il doit les avoir.
merge-address = Plus personne ne peut se connecter avec { $email }. L’adresse est libre, et la personne en est informée par courriel.
merge-sure = J’ai vérifié que les deux comptes appartiennent à la même personne. Cela ne peut pas être annulé.
merge-sure-missing = Cochez que vous avez vérifié : la fusion ne peut pas être annulée.
merge-button = Fusionner les comptes
merge-not = Ne rien changer
merge-suspended = L’un des deux comptes est suspendu. Rétablissez-le d’abord. Rien n’a été changé.
flash-people-merged = Les deux comptes n’en font plus qu’un. La personne en est informée par courriel.
flash-people-merged-before = Ces comptes ont déjà été fusionnés. Rien n’a été changé.
mail-merged-subject = Vos comptes sur { $site } n’en font plus qu’un
mail-merged-text = Vous aviez deux comptes sur { $site }. Les responsables du site ont tout réuni dans celui de cette adresse. Connectez-vous avec { $email } et le mot de passe de ce compte.
mail-merged-away-text = Vous aviez deux comptes sur { $site }. Les responsables du site ont tout réuni dans votre autre compte et fermé celui-ci. Connectez-vous avec l’adresse de l’autre compte.
mail-merged-wrong = Si vous n’y avez qu’un compte, ou s’il y a erreur, écrivez aux responsables du site.

### people: inviting by a file
invite-title = Inviter des personnes
invite-lead = Envoyez une liste de personnes. Vous verrez d’abord ce qui se passerait ; ensuite toutes sont invitées, ou aucune.
invite-file = Un fichier
invite-file-hint = CSV de n’importe quel tableur, avec des virgules, des points-virgules ou des tabulations.
invite-text = Ou la même chose en texte
invite-text-hint = Une personne par ligne. Des cellules copiées d’un tableur conviennent aussi.
invite-check = Vérifier la liste
invite-columns = Colonnes
invite-column = Colonne
invite-column-holds = Ce qu’elle contient
invite-column-email = L’adresse. La seule colonne indispensable, avec le nom.
invite-column-name = Le nom, comme la personne l’écrit, dans n’importe quelle écriture.
invite-column-language = Langue du message : ar, zh, en, fr, ru, es ou son nom. Si elle est vide : la vôtre.
invite-column-country = Deux lettres (TN) ou le nom. Peut rester vide.
invite-column-organisation = Peut rester vide.
invite-column-roles = author, trainer, reviewer, staff ou administrator, séparés par des virgules. Seul un administrateur peut donner des rôles. Peut rester vide.
invite-template = Télécharger un fichier à remplir
invite-form-broken = Le formulaire n’est pas arrivé entier. Envoyez-le à nouveau. Rien n’a été changé.
invite-empty = Il n’y a personne dans cette liste. Donnez un fichier ou un texte avec une personne par ligne.
invite-garbled = Ce fichier n’est pas un texte lisible. Enregistrez-le depuis votre tableur au format « CSV UTF-8 » et envoyez-le.
invite-no-column = Aucune colonne ne s’appelle « email ». Écrivez les noms des colonnes dans la première ligne.
invite-column-twice = Deux colonnes s’appellent « { $column } ». Supprimez-en une.
invite-many = La liste est trop longue. Envoyez au plus { $most } personnes à la fois.
invite-broken = Ce n’est pas un tableau lisible. Cherchez un guillemet qui n’est pas fermé.
invite-line = Ligne
invite-problem = Ce qui ne va pas, et que faire
invite-nobody = Personne n’est encore invité
invite-faults = { $n ->
    [one] Une ligne sur { $lines } doit d’abord être corrigée.
   *[other] { $n } lignes sur { $lines } doivent d’abord être corrigées.
 }
invite-wrong-lines = Lignes à corriger
invite-download = Télécharger ces lignes dans un fichier
invite-correct = Les corriger
invite-corrected = Les lignes à corriger
invite-corrected-hint = Corrigez-les ici. Le numéro dans la première colonne dit quelle ligne est remplacée ; les autres lignes de votre liste restent.
invite-corrected-file = Ou un fichier avec les lignes corrigées
invite-corrected-file-hint = Celui que vous avez téléchargé plus haut, corrigé. Gardez la colonne « line ».
invite-check-again = Vérifier à nouveau
invite-other-file = Commencer avec une autre liste
invite-right-lines = { $n ->
    [one] Une ligne est juste
   *[other] { $n } lignes sont justes
 }
invite-ready = { $n ->
    [0] Toutes les personnes de cette liste ont déjà un compte. Il n’y a personne à inviter.
    [one] Toutes les lignes sont justes. Une personne sera invitée.
   *[other] Toutes les lignes sont justes. { $n } personnes seront invitées.
 }
invite-known = { $n ->
    [one] L’une d’elles a déjà un compte. Rien ne lui est envoyé, et son compte n’est pas changé.
   *[other] { $n } d’entre elles ont déjà un compte. Rien ne leur est envoyé, et leurs comptes ne sont pas changés.
 }
invite-send = { $n ->
    [one] Inviter une personne
   *[other] Inviter { $n } personnes
 }
invite-has-account = A un compte
invite-new = Nouveau
invite-people = Personnes de la liste
invite-done = { $n ->
    [0] Personne d’autre n’a été invité
    [one] Une personne est invitée
   *[other] { $n } personnes sont invitées
 }
invite-done-text = Les messages partent maintenant. Chacun contient un lien valable deux semaines.
invite-no-email = L’adresse manque. Écrivez-la, ou supprimez la ligne.
invite-no-name = Le nom manque. Écrivez-le comme la personne le fait.
invite-language-wrong = Ce n’est aucune des six langues. Écrivez ar, zh, en, fr, ru ou es, ou laissez vide.
invite-country-wrong = Ce pays ou territoire n’est pas connu. Écrivez ses deux lettres, comme TN, ou son nom tel que l’écrivent les Nations Unies, ou laissez vide.
invite-role-wrong = « { $role } » n’est pas un rôle. Écrivez author, trainer, reviewer, staff ou administrator, ou laissez vide.
invite-roles-not-yours = Seul un administrateur peut donner des rôles. Laissez vide.
invite-again = La même adresse figure à la ligne { $line }. Supprimez l’une des deux.
### Second step at sign-in
second-title = Deuxième étape à la connexion
second-lead = Un code d’une application, ou une clé d’accès, pour qu’un mot de passe volé n’ouvre rien à lui seul.
second-open = Configurer ou modifier
second-needed-title = Votre rôle exige une deuxième étape
second-needed = Tant que vous n’en avez pas configuré une ici, vous ne pouvez faire que ce que peut tout apprenant.
second-app = Codes d’une application
second-app-text = Une application d’authentification sur votre téléphone affiche un nouveau code toutes les trente secondes, même sans connexion.
second-app-begin = Configurer une application
second-app-scan = Scannez cette image avec l’application.
second-app-picture = Image pour l’application d’authentification ; le même secret figure en texte ci-dessous
second-app-by-hand = Ou saisissez-y cette clé :
second-app-code = Code affiché en ce moment par l’application
second-app-code-hint = Six chiffres.
second-app-confirm = Confirmer l’application
second-app-since = Utilisée depuis le { $time }.
second-app-remove = Ne plus utiliser l’application
second-code-wrong = Ce code n’est pas le bon, ou a déjà servi. Attendez le suivant et saisissez-le.
second-codes = Codes de secours
second-codes-left =
    { $count ->
        [0] Il ne reste aucun code de secours.
        [one] Il reste { $text } code de secours.
        [many] Il reste { $text } codes de secours.
       *[other] Il reste { $text } codes de secours.
    }
second-codes-new = Créer de nouveaux codes de secours
second-codes-title = Conservez ces codes de secours
second-codes-keep = Chacun remplace une fois votre application ou votre clé d’accès si vous perdez votre appareil. Imprimez-les ou notez-les : ils ne s’affichent que maintenant, et les anciens ne sont plus valables.
second-passkeys = Clés d’accès
second-passkeys-text = Une clé d’accès vous connecte par votre empreinte, votre visage ou le code de votre appareil, sans mot de passe.
second-passkey-name = Nom
second-passkey-name-hint = Ce qui vous fera reconnaître l’appareil, par exemple « mon téléphone ».
second-passkey-since = Créée
second-passkey-used = Dernière utilisation
second-passkey-never = Pas encore
second-passkey-add = Créer une clé d’accès sur cet appareil
second-passkey-remove = Retirer
second-passkey-scripts = Les clés d’accès ont besoin des scripts, qui sont désactivés dans ce navigateur.
second-passkey-refused = Cela n’a pas fonctionné. Réessayez, ou utilisez votre mot de passe et un code.
second-passkeys-many = Vous avez déjà le nombre maximal de clés d’accès. Retirez-en une d’abord.
second-passkey-sign-in = Se connecter avec une clé d’accès
second-ask-title = Encore une étape
second-ask-code = Code
second-ask-hint = Les six chiffres que votre application affiche en ce moment, ou un code de secours.
second-ask-recovery = L’un de vos codes de secours.
second-ask-again = Recommencer
prove-title = Est-ce bien vous ?
prove-lead = Ce que vous vous apprêtez à faire est sensible. Prouvez encore une fois que c’est vous ; ce que vous avez envoyé est gardé et sera fait ensuite.
prove-button = Continuer
flash-second-step-removed = C’est retiré.
mail-second-subject = La deuxième étape de connexion à { $site } a changé
mail-second-text = Dans votre compte sur { $site }, une application, une clé d’accès ou les codes de secours viennent d’être ajoutés, changés ou retirés.
