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
    [many] Trop de tentatives pour cette adresse. Attendez { $minutes } de minutes, ou choisissez un nouveau mot de passe.
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
breadcrumb = Vous êtes ici
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
    [one] Tous les messages rédigés par ce site au cours des dernières 24 heures, du plus récent au plus ancien.
    [many] Tous les messages rédigés par ce site au cours des { $days } derniers jours, du plus récent au plus ancien.
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
invitation-title = Activez votre compte
invitation-lead = Un compte a été créé pour vous sur { $site }, à l’adresse { $email }. Choisissez un mot de passe pour l’activer.
invitation-button = Activer mon compte
invitation-dead = Si vous avez déjà choisi un mot de passe, connectez-vous. Sinon, demandez un lien pour en choisir un.
mail-invitation-subject = Votre invitation à rejoindre { $site }
mail-invitation-text = L’administration de { $site } a créé un compte pour vous, à l’adresse { $email }. Choisissez un mot de passe pour l’activer :
mail-invitation-button = Activer mon compte
mail-invitation-lasts = Le lien est valable deux semaines et ne sert qu’une fois. Passé ce délai, vous pourrez toujours accéder à votre compte : choisissez un nouveau mot de passe avec cette adresse.
mail-invitation-ignore = Si vous n’attendiez pas cette invitation, vous n’avez rien à faire : sans mot de passe, personne ne peut utiliser le compte.
mail-reset-sent-text = L’administration de { $site } vous envoie ce lien pour que vous puissiez choisir un nouveau mot de passe.
mail-reset-sent-ignore = Si vous n’en avez pas besoin, vous n’avez rien à faire : votre mot de passe reste le même.

### people: list
people-invite = Inviter des personnes
people-preparing = La recherche est en cours de préparation après une mise à jour. Pendant quelques minutes, elle risque de ne pas trouver tout le monde.
people-none-words = Aucune personne ne correspond à ces mots et à ces filtres. La recherche porte sur le début des mots, dans toutes les écritures.
people-filters = Filtres
people-filter-button = Filtrer
people-filters-off = Sans filtres
people-any = Indifférent
people-seen-within = { $days ->
    [one] au cours des dernières 24 heures
    [many] au cours des { $days } derniers jours
   *[other] au cours des { $days } derniers jours
 }
people-seen-not = { $days ->
    [one] aucune depuis un jour
    [many] aucune depuis { $days } de jours
   *[other] aucune depuis { $days } jours
 }
people-seen-never = aucune connexion
people-sort-newest = Comptes les plus récents d’abord
people-more = Personnes suivantes
people-looked = Ces mots sont très courants : la recherche n’a examiné qu’une partie des personnes. Ajoutez un mot ou un filtre.
people-look-on = Poursuivre la recherche
people-first-page = Au début

### people: one person
people-back-to = Retour à { $name }
person-other-name = S’écrit aussi
person-links = Liens par courriel
person-invite-text = L’adresse n’est pas encore confirmée. Vous pouvez envoyer à la personne un nouveau lien pour choisir un mot de passe ; les précédents ne fonctionneront plus.
person-invite-again = Renvoyer l’invitation
person-password-text = Vous pouvez envoyer à la personne un lien pour choisir un nouveau mot de passe. Il est valable une heure. Personne d’autre ne le voit.
person-password-send = Envoyer un lien pour choisir un mot de passe
person-link-suspended = Aucun lien n’est envoyé à un compte suspendu. Rétablissez-le d’abord.
person-reason = Motif
person-reason-hint = Conservé avec le compte et affiché ici jusqu’à son rétablissement.
person-reason-error = Indiquez un motif de 3 à 500 caractères.
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
merge-kept = Compte conservé
merge-closed = Compte fermé
merge-swap = Inverser les deux comptes
merge-moves = Ce qui est transféré
merge-collides = Ce qui existe dans les deux
merge-ends = Ce qui prend fin
merge-fields = Le profil est complété par : { $fields }
merge-consents = { $n ->
    [one] { $n } consentement
    [many] { $n } de consentements
   *[other] { $n } consentements
 }
merge-mails = { $n ->
    [one] { $n } message à cette personne dans la messagerie du site
    [many] { $n } de messages à cette personne dans la messagerie du site
   *[other] { $n } messages à cette personne dans la messagerie du site
 }
merge-sessions = { $n ->
    [one] { $n } session du compte fermé
    [many] { $n } de sessions du compte fermé
   *[other] { $n } sessions du compte fermé
 }
merge-roles = Ces rôles ne sont pas repris : { $roles }. Donnez-les au compte conservé si la personne doit les avoir.
merge-address = Plus personne ne peut se connecter avec { $email }. L’adresse est libre, et la personne en est informée par courriel.
merge-sure = J’ai vérifié que les deux comptes appartiennent à la même personne. Cette action est définitive.
merge-sure-missing = Cochez la case pour confirmer que vous avez vérifié : la fusion est définitive.
merge-button = Fusionner les comptes
merge-not = Ne rien changer
merge-suspended = L’un des deux comptes est suspendu. Rétablissez-le d’abord. Rien n’a été modifié.
flash-people-merged = Les deux comptes n’en font plus qu’un. La personne en est informée par courriel.
flash-people-merged-before = Ces comptes ont déjà été fusionnés. Rien n’a été modifié.
mail-merged-subject = Vos comptes sur { $site } n’en font plus qu’un
mail-merged-text = Vous aviez deux comptes sur { $site }. L’administration du site a tout réuni dans celui qui porte cette adresse-ci. Connectez-vous avec { $email } et le mot de passe de ce compte.
mail-merged-away-text = Vous aviez deux comptes sur { $site }. L’administration du site a tout réuni dans votre autre compte et fermé celui-ci. Connectez-vous avec l’adresse de l’autre compte.
mail-merged-wrong = Si vous n’y avez qu’un seul compte, ou s’il s’agit d’une erreur, écrivez à l’administration du site.

### people: inviting by a file
invite-title = Inviter des personnes
invite-lead = Envoyez une liste de personnes. Vous verrez d’abord ce qui se passerait ; ensuite, toutes sont invitées, ou aucune ne l’est.
invite-file = Un fichier
invite-file-hint = Un CSV de n’importe quel tableur, avec des virgules, des points-virgules ou des tabulations.
invite-text = Ou la même chose en texte
invite-text-hint = Une personne par ligne. Des cellules copiées d’un tableur conviennent aussi.
invite-check = Vérifier la liste
invite-columns = Colonnes
invite-column = Colonne
invite-column-holds = Ce qu’elle contient
invite-column-email = L’adresse. La seule colonne indispensable, avec le nom.
invite-column-name = Le nom, comme la personne l’écrit elle-même, dans n’importe quelle écriture.
invite-column-language = Langue du message : ar, zh, en, fr, ru, es ou son nom. Si elle est vide : la vôtre.
invite-column-country = Deux lettres (TN) ou le nom. Peut rester vide.
invite-column-organisation = Peut rester vide.
invite-column-roles = author, trainer, reviewer, staff ou administrator, séparés par des virgules. Seule l’administration du site peut donner des rôles. Peut rester vide.
invite-template = Télécharger un fichier à remplir
invite-form-broken = Le formulaire n’est pas arrivé en entier. Renvoyez-le. Rien n’a été modifié.
invite-empty = Cette liste est vide. Donnez un fichier ou un texte avec une personne par ligne.
invite-garbled = Ce fichier n’est pas un texte lisible. Enregistrez-le depuis votre tableur au format « CSV UTF-8 » et renvoyez-le.
invite-no-column = Aucune colonne ne s’appelle « email ». Écrivez les noms des colonnes dans la première ligne.
invite-column-twice = Deux colonnes s’appellent « { $column } ». Supprimez-en une.
invite-many = La liste est trop longue. Envoyez au plus { $most } personnes à la fois.
invite-broken = Ce tableau est illisible. Cherchez un guillemet resté ouvert.
invite-line = Ligne
invite-problem = Problème et solution
invite-nobody = Personne n’a encore été invité
invite-faults = { $n ->
    [one] { $n } ligne sur { $lines } doit d’abord être corrigée.
    [many] { $n } de lignes sur { $lines } doivent d’abord être corrigées.
   *[other] { $n } lignes sur { $lines } doivent d’abord être corrigées.
 }
invite-wrong-lines = Lignes à corriger
invite-download = Télécharger ces lignes dans un fichier
invite-correct = Les corriger
invite-corrected = Les lignes à corriger
invite-corrected-hint = Corrigez-les ici. Le numéro dans la première colonne indique la ligne remplacée ; les autres lignes de votre liste sont conservées.
invite-corrected-file = Ou un fichier avec les lignes corrigées
invite-corrected-file-hint = Celui que vous avez téléchargé plus haut, corrigé. Gardez la colonne « line ».
invite-check-again = Vérifier de nouveau
invite-other-file = Commencer avec une autre liste
invite-right-lines = { $n ->
    [one] { $n } ligne est correcte
    [many] { $n } de lignes sont correctes
   *[other] { $n } lignes sont correctes
 }
invite-ready = { $n ->
    [0] Toutes les personnes de cette liste ont déjà un compte. Il n’y a personne à inviter.
    [one] Toutes les lignes sont correctes. { $n } personne sera invitée.
    [many] Toutes les lignes sont correctes. { $n } de personnes seront invitées.
   *[other] Toutes les lignes sont correctes. { $n } personnes seront invitées.
 }
invite-known = { $n ->
    [one] { $n } d’entre elles a déjà un compte. Rien ne lui est envoyé, et son compte n’est pas modifié.
    [many] { $n } d’entre elles ont déjà un compte. Rien ne leur est envoyé, et leurs comptes ne sont pas modifiés.
   *[other] { $n } d’entre elles ont déjà un compte. Rien ne leur est envoyé, et leurs comptes ne sont pas modifiés.
 }
invite-send = { $n ->
    [one] Inviter { $n } personne
    [many] Inviter { $n } de personnes
   *[other] Inviter { $n } personnes
 }
invite-has-account = A un compte
invite-new = Nouveau compte
invite-people = Personnes de la liste
invite-done = { $n ->
    [0] Aucune nouvelle personne n’a été invitée
    [one] { $n } personne est invitée
    [many] { $n } de personnes sont invitées
   *[other] { $n } personnes sont invitées
 }
invite-done-text = Les messages partent maintenant. Chacun contient un lien valable deux semaines.
invite-no-email = L’adresse manque. Indiquez-la, ou supprimez la ligne.
invite-no-name = Le nom manque. Écrivez-le comme la personne l’écrit elle-même.
invite-language-wrong = Ce n’est aucune des six langues. Écrivez ar, zh, en, fr, ru ou es, ou laissez vide.
invite-country-wrong = Ce pays ou territoire n’est pas connu. Écrivez ses deux lettres, comme TN, ou son nom tel que l’écrivent les Nations Unies, ou laissez vide.
invite-role-wrong = « { $role } » n’est pas un rôle. Écrivez author, trainer, reviewer, staff ou administrator, ou laissez vide.
invite-roles-not-yours = Seule l’administration du site peut donner des rôles. Laissez vide.
invite-again = La même adresse figure à la ligne { $line }. Supprimez l’une des deux.
### The API: access tokens, webhooks, the reference
scope-profile-read = Savoir qui vous êtes
scope-courses-read = Lire les cours et, si vous êtes de leur équipe, leurs fichiers
scope-courses-write = Publier des versions de cours
scope-enrolments-read = Lire les inscriptions
scope-enrolments-write = S’inscrire à un cours et le quitter
scope-progress-read = Lire la progression
scope-progress-write = Marquer vos activités comme vues ou terminées
scope-completions-read = Lire les cours terminés
scope-people-read = Lire les comptes de toutes les personnes
scope-people-write = Inviter des personnes, changer les rôles, suspendre des comptes
api-scope-missing = Le jeton doit avoir la portée { $scope }. Créez-en un qui l’a.
api-produces = Cette adresse répond en { $kinds }.
api-consumes = Envoyez le corps de la requête en { $kinds }.
api-token-wrong = Le jeton est erroné, révoqué ou expiré, ou le compte de son titulaire est suspendu. Créez-en un nouveau.
api-address-taken = Il existe déjà un compte à cette adresse.
api-country-wrong = Ce n’est pas un code de pays ISO 3166 en deux lettres majuscules.
api-too-long = C’est trop long.
tokens-title = Jetons d’accès
tokens-lead = Un jeton permet à un programme d’agir en votre nom, dans les limites que vous choisissez. Traitez-le comme un mot de passe : ne le donnez à personne et révoquez-le dès que vous n’en avez plus besoin.
tokens-reference = Ce que les programmes peuvent faire : la référence
tokens-list = Vos jetons
tokens-new = Nouveau jeton
tokens-name = Nom
tokens-name-hint = À quoi sert le jeton, pour le reconnaître plus tard.
tokens-name-wrong = Donnez au jeton un nom de 80 caractères au plus.
tokens-scopes = Ce qu’il peut faire
tokens-scopes-hint = Le minimum dont le programme a besoin. Il ne peut jamais faire plus que vous.
tokens-scope-wrong = Choisissez au moins une chose qu’il peut faire.
tokens-lasts = Durée de validité
tokens-days = { $days ->
    [one] { $shown } jour
    [many] { $shown } de jours
   *[other] { $shown } jours
 }
tokens-days-wrong = Choisissez la durée de validité du jeton, un an au plus.
tokens-make = Créer le jeton
tokens-made = Le jeton est créé
tokens-made-text = Copiez-le maintenant : il ne s’affiche que cette fois.
tokens-used = Dernière utilisation
tokens-never = jamais
tokens-until = Valable jusqu’au
tokens-state = Révocation
tokens-revoke = Révoquer
tokens-revoked = Révoqué
tokens-over = Expiré
tokens-too-many = Vous avez autant de jetons qu’une personne peut en avoir. Révoquez-en un d’abord.
tokens-made-before = Ce jeton a déjà été créé, et son secret s’est affiché à ce moment-là. Si vous ne l’avez pas, révoquez le jeton et créez-en un autre.
tokens-revoked-now = Le jeton est révoqué. Les programmes qui s’en servent sont refusés dès maintenant.
webhooks-title = Webhooks
webhooks-lead = Ce qui se passe ici est annoncé aussitôt à d’autres programmes. Les messages sont signés et désignent les choses par leur identifiant ; pour en savoir plus, le destinataire interroge l’API.
webhooks-one = Un webhook
webhooks-none = Pas encore de webhook
webhooks-none-text = Ajoutez une adresse ci-dessous et choisissez ce qui lui sera annoncé.
webhooks-new = Nouveau webhook
webhooks-make = Ajouter le webhook
webhooks-change = Modifier
webhooks-save = Enregistrer
webhooks-url = Adresse
webhooks-url-hint = Où les messages sont envoyés, par exemple https://portal.example.org/hooks
webhooks-url-wrong = Ce n’est pas une adresse web. Elle commence par https:// et ne contient ni nom ni mot de passe.
webhooks-url-https = L’adresse doit commencer par https://.
webhooks-url-private = Cette adresse n’est pas sur le réseau public. Seul l’exploitant du site peut l’autoriser.
webhooks-events = Ce qui lui est annoncé
webhooks-events-wrong = Choisissez au moins un type d’événement.
webhooks-active = Actif
webhooks-failing = Actif, mais les envois échouent
webhooks-stopped = Désactivé
webhooks-failed = Désactivé après trois jours d’échecs
webhooks-stop = Désactiver
webhooks-start = Activer
webhooks-test = Envoyer un message d’essai
webhooks-secret = Le secret
webhooks-secret-text = Le destinataire s’en sert pour vérifier les signatures. Copiez-le maintenant : il ne s’affiche que cette fois.
webhooks-rotate = Nouveau secret
webhooks-rotate-text = Les messages sont alors signés avec le nouveau secret et, pendant 24 heures, aussi avec l’ancien, le temps que le destinataire passe au nouveau.
webhooks-rotate-button = Créer un nouveau secret
webhooks-rotated = Les messages sont aussi signés avec l’ancien secret jusqu’au { $time }.
webhooks-delete = Supprimer le webhook
webhooks-delete-text = Plus rien n’y est envoyé, et le journal de ses messages est supprimé.
webhooks-log = Messages
webhooks-log-empty = Rien n’a encore été envoyé.
webhooks-message = Message
webhooks-sent = Heure
webhooks-answer = Réponse
webhooks-again = Renvoi
webhooks-again-button = Renvoyer
webhooks-delivered = Remis
webhooks-not-delivered = Non remis
webhooks-waiting = En attente
webhooks-tries = { $count ->
    [one] { $shown } essai
    [many] { $shown } d’essais
   *[other] { $shown } essais
 }
webhooks-millis = { $number } ms
webhooks-saved = Le webhook est enregistré.
webhooks-queued = Le message est en route.
webhooks-deleted = Le webhook est supprimé.
webhooks-made-before = Ce webhook a déjà été créé, et son secret s’est affiché à ce moment-là. Si vous ne l’avez pas, créez un nouveau secret.
mail-webhook-subject = Un webhook de { $site } a été désactivé
mail-webhook-text = Tous les messages vers { $url } ont échoué ; plus rien n’y est donc envoyé. Consultez les réponses reçues, puis réactivez le webhook dès qu’il fonctionne.
### Second step at sign-in
second-title = Deuxième étape à la connexion
second-lead = Un code d’une application ou une clé d’accès, pour qu’un mot de passe volé ne suffise pas.
second-open = Configurer ou modifier
second-needed-title = Votre rôle exige une deuxième étape
second-needed = Tant que vous n’en avez pas configuré une ici, vous pouvez seulement suivre des cours.
second-app = Codes d’une application
second-app-text = Une application d’authentification sur votre téléphone affiche un nouveau code toutes les trente secondes, même sans connexion.
second-app-begin = Configurer une application
second-app-scan = Scannez cette image avec l’application.
second-app-picture = Image pour l’application d’authentification ; le même secret figure en texte ci-dessous
second-app-by-hand = Ou saisissez-y cette clé :
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
        [many] Il reste { $text } de codes de secours.
       *[other] Il reste { $text } codes de secours.
    }
second-codes-new = Créer de nouveaux codes de secours
second-codes-title = Conservez ces codes de secours
second-codes-keep = Chacun remplace une fois votre application ou votre clé d’accès si vous perdez votre appareil. Imprimez-les ou notez-les : ils ne s’affichent que maintenant, et les anciens ne sont plus valables.
second-passkeys = Clés d’accès
second-passkeys-text = Une clé d’accès vous connecte par votre empreinte digitale, votre visage ou le code de votre appareil, sans mot de passe.
second-passkey-name = Nom
second-passkey-name-hint = Ce qui vous fera reconnaître l’appareil, par exemple « mon téléphone ».
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
prove-title = Est-ce bien vous ?
prove-lead = Ce que vous vous apprêtez à faire est sensible. Prouvez encore une fois que c’est bien vous ; votre envoi est conservé et sera traité ensuite.
prove-button = Continuer
flash-second-step-removed = Retrait effectué.
mail-second-subject = La deuxième étape de connexion à { $site } a été modifiée
mail-second-text = Dans votre compte sur { $site }, une application, une clé d’accès ou les codes de secours viennent d’être ajoutés, modifiés ou retirés.
### Site: audit log
audit-title = Journal d’audit
audit-lead = Ce qui a été fait ici : par qui, pour qui et d’où. Les entrées se lisent, elles ne se modifient pas.
audit-whole-title = Le journal est-il intact ?
audit-whole-text = Chaque entrée contient l’empreinte de la précédente. Si une entrée est modifiée, ajoutée ou supprimée sans passer par ce programme, la vérification trouve l’endroit. Le journal est vérifié chaque jour.
audit-good = { $n ->
    [one] Vérifié le { $at } : { $text } entrée, inchangée.
    [many] Vérifié le { $at } : { $text } d’entrées, toutes inchangées.
   *[other] Vérifié le { $at } : { $text } entrées, toutes inchangées.
 }
audit-broken-title = Le journal a été modifié sans passer par ce programme
audit-broken = Vérifié le { $at } : la chaîne est rompue à l’entrée { $number }.
audit-broken-todo = Gardez la base de données telle quelle, comparez-la à une sauvegarde antérieure et cherchez qui pouvait y écrire.
audit-fault-changed = L’entrée ne dit plus ce qu’elle disait lors de son écriture.
audit-fault-unlinked = L’entrée ne suit pas celle qui la précède.
audit-fault-missing = Cette entrée n’existe plus.
audit-fault-cut-off = Des entrées ont disparu à la fin du journal.
audit-fault-rewritten = Le journal a été réécrit : il ne correspond pas à ce qui en avait été noté.
audit-head-number = Dernière entrée
audit-head-hash = Son empreinte
audit-check-button = Vérifier tout le journal maintenant
audit-entries = Entrées
audit-filter = Restreindre la liste
audit-actor-email = Fait par (adresse électronique)
audit-subject-email = Concerne (adresse électronique)
audit-action = Action
audit-any = Toutes
audit-from-day = Du
audit-until-day = Jusqu’au, ce jour compris
audit-filter-button = Afficher
audit-filter-clear = Tout afficher
audit-nobody = Rien n’est inscrit pour cette adresse : personne ne l’a, ou cette personne n’a encore rien fait.
audit-none-title = Aucune entrée
audit-none = Rien dans le journal ne correspond à votre demande.
audit-older = Entrées plus anciennes
audit-export = Télécharger en CSV
audit-when = Quand
audit-what = Quoi
audit-who = Par
audit-to-whom = Concerne
audit-where = Réseau d’origine
audit-number = N°
audit-program = personne non connectée, ou le programme
audit-gone = une personne qui n’a plus de compte
audit-act-signed-in = Connexion
audit-act-sign-in-failed = Échec de connexion
audit-act-sign-ins-ended = Sessions fermées
audit-act-registered = Compte créé
audit-act-registered-again = Nouvelle création de compte avec une adresse connue
audit-act-confirmation-asked = Confirmation redemandée
audit-act-confirmed = Adresse confirmée
audit-act-reset-asked = Nouveau mot de passe demandé
audit-act-password-reset = Nouveau mot de passe par lien
audit-act-password-changed = Mot de passe modifié
audit-act-address-asked = Changement d’adresse demandé
audit-act-address-changed = Adresse modifiée
audit-act-profile = Profil modifié
audit-act-erased = Compte supprimé
audit-act-roles = Rôles modifiés
audit-act-suspended = Compte suspendu
audit-act-restored = Compte rétabli
audit-act-first = Premier compte d’administration créé
audit-act-made-by-operator = Compte créé par l’exploitant
audit-act-reset-by-operator = Mot de passe défini par l’exploitant
audit-act-demo = Compte de démonstration créé
audit-act-staff-added = Ajout à l’équipe d’un cours
audit-act-staff-removed = Retrait de l’équipe d’un cours
audit-act-reevaluated = Règle d’achèvement appliquée à tous
audit-act-completion-set = Achèvement déclaré manuellement
audit-act-statement-withdrawn = Attestation retirée
audit-act-statement-restored = Attestation rétablie
audit-act-site-look = Nom ou couleurs du site modifiés
audit-act-site-texts = Textes du site modifiés
audit-act-site-logo = Logo du site modifié
audit-act-site-languages = Langues du site modifiées
audit-act-site-features = Fonctionnalités activées ou désactivées
audit-act-policy-made = Politique commencée
audit-act-policy-published = Politique publiée
audit-act-policy-retired = Politique abrogée
audit-act-policy-restored = Politique remise en vigueur
audit-act-policy-agreed = Accord donné à une politique
audit-act-policy-declined = Accord à une politique non donné
audit-act-jobs-retried = Tâches relancées
audit-act-jobs-deleted = Tâches supprimées
audit-act-mail-resent = Message renvoyé
audit-act-checked = Journal d’audit vérifié
audit-act-exported = Journal d’audit téléchargé
audit-act-invited = Invitation envoyée
audit-act-invited-again = Invitation renvoyée
audit-act-invitation-accepted = Invitation acceptée
audit-act-person-changed = Données d’une personne modifiées
audit-act-reset-sent = Lien pour un nouveau mot de passe envoyé
audit-act-merged = Comptes fusionnés
audit-act-merged-away = Compte fusionné dans un autre
audit-act-app-added = Application d’authentification ajoutée
audit-act-app-removed = Application d’authentification retirée
audit-act-passkey-added = Clé d’accès ajoutée
audit-act-passkey-removed = Clé d’accès retirée
audit-act-recovery-codes = Nouveaux codes de secours
audit-act-people-invited = Personnes invitées par une liste
audit-act-person-added = Personne ajoutée à un cours
audit-act-dates-extended = Délais prolongés
audit-act-message-sent = Message aux participants
audit-act-participants-exported = Liste des participants téléchargée
audit-act-group-made = Groupe créé
audit-act-group-renamed = Groupe renommé
audit-act-group-deleted = Groupe supprimé
audit-act-group-put-in = Ajout à un groupe
audit-act-group-taken-out = Retrait d’un groupe
audit-act-course-home = Lieu de rédaction d’un cours modifié

### Site: jobs
jobs-title = Tâches
jobs-lead = Le travail que le site fait en arrière-plan, comme l’envoi de messages. Ce qui a définitivement échoué vous attend ici.
jobs-states = États des tâches
jobs-tab = { $state } ({ $number })
jobs-dead = Échec définitif
jobs-running = En cours
jobs-queued = En attente
jobs-none-title = Aucune
jobs-none-dead = Aucune tâche n’a définitivement échoué.
jobs-none-running = Rien n’est en cours pour le moment.
jobs-none-queued = Aucune tâche n’est en attente.
jobs-older = Tâches plus anciennes
jobs-kind = Type
jobs-any-kind = Tous les types
jobs-show = Afficher
jobs-age = Âge
jobs-due = Prévue pour
jobs-died = Échec
jobs-attempts = Essais
jobs-error = Dernière erreur
jobs-act = Actions
jobs-age-minutes = { $n ->
    [one] { $text } minute
    [many] { $text } de minutes
   *[other] { $text } minutes
 }
jobs-age-hours = { $n ->
    [one] { $text } heure
    [many] { $text } d’heures
   *[other] { $text } heures
 }
jobs-age-days = { $n ->
    [one] { $text } jour
    [many] { $text } de jours
   *[other] { $text } jours
 }
jobs-retry = Relancer
jobs-retry-all = Relancer toutes ces tâches
jobs-delete = Supprimer
jobs-delete-all = Supprimer toutes ces tâches
jobs-delete-title = Supprimer les tâches en échec ?
jobs-delete-text = { $n ->
    [one] { $text } tâche est retirée de la file. Son travail ne sera jamais fait, et cette action est définitive.
    [many] { $text } de tâches sont retirées de la file. Leur travail ne sera jamais fait, et cette action est définitive.
   *[other] { $text } tâches sont retirées de la file. Leur travail ne sera jamais fait, et cette action est définitive.
 }
jobs-delete-button = Supprimer définitivement
jobs-delete-no = Garder
flash-jobs-retried = Les tâches seront relancées.
flash-jobs-deleted = Supprimé.
flash-jobs-gone = Rien à faire : ces tâches ne sont plus en échec.

### Site: mail log
mailbox-filter = Restreindre la liste
mailbox-filter-to = À (adresse électronique complète)
mailbox-filter-any = Tous
mailbox-filter-button = Afficher
mailbox-filter-clear = Tout afficher
mailbox-none-such = Aucun message ne correspond à votre demande.
mailbox-failed-some = { $n ->
    [one] { $text } message a échoué. Voyez pourquoi et renvoyez-le.
    [many] { $text } de messages ont échoué. Voyez pourquoi et renvoyez-les.
   *[other] { $text } messages ont échoué. Voyez pourquoi et renvoyez-les.
 }
mailbox-resend = Renvoyer
flash-mail-resent = Le message est de nouveau en route.
flash-mail-not-resent = Rien n’a été envoyé : le message n’a pas échoué, ou son texte n’est plus conservé.

### Site: storage
storage-title = Stockage
storage-lead = Ce qui est stocké, mesuré le { $date }. La mesure se fait une fois par jour.
storage-kind = Type
storage-megabytes = Mo
storage-files = Fichiers
storage-week = Évolution sur une semaine
storage-month = Évolution sur 30 jours
storage-all = Total
storage-courses = Fichiers des cours
storage-drafts = Brouillons et fichiers envoyés
storage-site = Logo du site
storage-other = Autres fichiers
storage-unreferenced = Fichiers auxquels plus rien ne renvoie
storage-database = Base de données
storage-search = Index de recherche
storage-mails = Messages du dossier de messagerie
storage-unreferenced-text = Les fichiers auxquels plus rien ne renvoie sont supprimés automatiquement dès qu’ils ont plus d’un jour.
storage-free = Espace libre sur ce disque : { $megabytes } Mo.
storage-measure = Mesurer maintenant

### Site: health
health-title = État du site
health-lead = Ce dont le site dépend, et que faire quand quelque chose ne va pas.
health-all-well = Tout va bien.
health-some-bad = { $n ->
    [one] { $text } point demande votre attention.
    [many] { $text } de points demandent votre attention.
   *[other] { $text } points demandent votre attention.
 }
health-well = en ordre
health-not-well = à corriger
health-todo = Que faire :
health-version = Version
health-database = Base de données
health-database-todo = Vérifiez que la base de données fonctionne et est joignable, et que le programme et la base sont de la même version.
health-writable = Écriture dans la base de données
health-writable-todo = Donnez au programme le droit d’écriture et vérifiez que le disque n’est pas plein.
health-folder = Dossier de données
health-folder-todo = Donnez au programme le droit d’y écrire.
health-space = Espace libre
health-space-todo = Libérez de la place sur le disque. Les anciennes sauvegardes peuvent être supprimées.
health-files = Fichiers
health-files-todo = Restaurez les fichiers manquants à partir d’une sauvegarde, ou importez de nouveau leurs cours.
health-clock = Horloge
health-clock-todo = Réglez l’horloge de la machine et synchronisez-la avec un serveur de temps.
health-jobs = Tâches en échec
health-jobs-todo = Lisez les erreurs à la page « Tâches », corrigez-en la cause et relancez les tâches.
health-queue = Tâches en attente
health-queue-todo = Vérifiez qu’un processus d’exécution (worker), ou le serveur lui-même, est en marche, et lisez son journal.
health-mail = Serveur de messagerie
health-mail-todo = Vérifiez l’adresse, l’identifiant et le mot de passe du serveur de messagerie dans la configuration. D’ici là, les messages restent en attente.
health-failed-mails = Messages en échec
health-failed-mails-todo = Lisez la cause dans la messagerie, corrigez-la et renvoyez les messages.
health-backups = Sauvegardes
health-backups-todo = Prévoyez une sauvegarde chaque jour et gardez-en une copie sur une autre machine. Si vos sauvegardes se trouvent ailleurs, vérifiez-les là-bas.
health-search = Recherche
health-search-todo = Vérifiez que le serveur de recherche fonctionne et est joignable.
health-languages = Langues du programme
health-languages-todo = Certains textes s’affichent en anglais. Installez une version complète du programme.
health-address = Adresse du site
health-address-todo = Définissez l’adresse publique du site, et un certificat pour https.
health-certificate = Certificat
health-certificate-todo = Renouvelez le certificat.
health-audit = Journal d’audit
health-audit-todo = Gardez la base de données telle quelle et cherchez qui pouvait y écrire. Voir la page « Journal d’audit ».

### Site: name, look and texts
site-title = Nom et apparence
site-lead = Ce que l’on voit de votre organisation sur chaque page.
site-look = Nom et couleurs
site-name = Nom du site
site-name-hint = Dans chaque langue, tel que ses lecteurs le connaissent. S’il manque dans une langue, c’est le nom dans la langue par défaut qui s’affiche.
site-name-long = Ce nom est trop long ou contient des caractères qui ne peuvent pas s’afficher. Utilisez au plus 60 caractères.
site-colours = Couleurs
site-colours-hint = Sous la forme #rrggbb. Laissez vide ce qui ne doit pas changer. Un texte doit avoir avec son fond un contraste de 4,5 : 1 pour que tout le monde puisse le lire.
site-accent-light = Liens et boutons, pages claires
site-accent-dark = Liens et boutons, pages sombres
site-mark-light = Petits repères, pages claires
site-mark-dark = Petits repères, pages sombres
site-colour-wrong = Ce n’est pas une couleur. Écrivez-la sous la forme #1f5f6b.
site-colour-pale = Cette couleur a un contraste de { $measured } avec le fond, et il faut { $needed }. { $better } en est proche et conviendrait.
site-colour-contrast = Contraste { $ratio }
site-logo = Logo
site-logo-now = Le logo actuel
site-logo-file = Image
site-logo-hint = PNG, JPEG ou WebP, { $kilobytes } Ko au plus. Elle s’affiche à 36 pixels de haut, à côté du nom.
site-logo-button = Utiliser cette image
site-logo-remove = Retirer le logo
site-logo-empty = Choisissez d’abord une image.
site-logo-large = Ce fichier est trop volumineux. Utilisez au plus { $kilobytes } Ko.
site-logo-pixels = Cette image a trop de pixels. Utilisez au plus 6 000 pixels de chaque côté.
site-logo-drawing = Les dessins (SVG) ne sont pas acceptés, car ils peuvent contenir des programmes. Enregistrez le vôtre en PNG et réessayez.
site-logo-unreadable = Ce n’est pas une image PNG, JPEG ou WebP, ou elle est endommagée. Choisissez un autre fichier.
site-texts = Page d’accueil et pied de page
site-welcome = Texte de bienvenue sur la page d’accueil
site-welcome-hint = En Markdown, par exemple **gras** ou [mots](https://example.org). Si tous les champs sont vides, notre texte s’affiche.
site-welcome-long = Le texte de bienvenue ({ $language }) est trop long. Utilisez au plus 10 000 caractères.
site-footer = Liens du pied de page
site-footer-hint = Un par ligne : mots = adresse. Par exemple : Contact = mailto:help@example.org
site-footer-wrong = { $language }, ligne { $line } : écrivez-la sous la forme mots = adresse. L’adresse commence par https://, http://, mailto: ou une barre oblique. 12 liens au plus.
flash-site-saved = Enregistré. Tout le monde le voit dès maintenant.

### Site: languages and features
languages-title = Langues
languages-lead = Les langues dans lesquelles on peut utiliser ce site.
languages-offered = Langues proposées
languages-offered-hint = Quiconque ouvre une page dans une autre langue est dirigé vers la langue par défaut. Rien de ce qui a été écrit dans l’autre langue n’est perdu.
languages-place = Rang
languages-default = Langue par défaut
languages-default-hint = Pour les lecteurs dont la langue n’est pas proposée.
languages-none = Proposez au moins une langue.
languages-default-wrong = Choisissez l’une des langues proposées.
features-title = Fonctionnalités
features-lead = Ce que ce site fait, et ce qu’il ne fait pas.
features-on = Activées
features-registration = Chacun peut créer son compte
features-registration-hint = Toute personne peut créer un compte ; sinon, c’est vous qui créez les comptes.
features-catalogue = Les cours sont publics
features-catalogue-hint = Tout le monde voit quels cours existent ; sinon, seules les personnes connectées le voient.
features-statements = Tout le monde peut vérifier les attestations
features-statements-hint = Toute personne qui a le code d’une attestation peut la vérifier ; sinon, il faut d’abord se connecter.
register-closed = Sur ce site, c’est l’administration qui crée les comptes. Demandez-lui le vôtre.

### Site: policies
policies-title = Politiques
policies-lead = Les règles de ce site, telles qu’elles sont et telles qu’elles étaient.
policies-none-title = Aucune politique pour l’instant
policies-none = Rien n’est publié ici.
policies-version = Version { $number }, { $date }
policies-versions = Toutes les versions
policies-retired = Cette politique n’est plus en vigueur.
policies-old = Ceci est une version antérieure.
policies-to-newest = Lire la version en vigueur
policies-other-language = Ce texte n’existe que dans cette langue : { $language }.
policies-ask-title = Êtes-vous d’accord ?
policies-ask = Ce site a de nouvelles politiques. Vous pouvez continuer quelle que soit votre réponse.
policies-ask-read = Les lire
policies-agree = Je suis d’accord
policies-agree-all = Je suis d’accord avec toutes ces politiques
policies-not-now = Pas maintenant
policies-mine = Les politiques et vos réponses
policies-mine-lead = Ce qui est en vigueur ici et ce que vous avez accepté. Vous pouvez changer d’avis à tout moment.
policies-policy = Politique
policies-agreed-at = Accord donné
policies-not-agreed = accord non donné
policies-answer = Votre réponse
policies-withdraw = Retirer mon accord
policies-desk-lead = Conditions d’utilisation, avis de confidentialité, code de conduite : chacun avec ses versions, qui restent lisibles.
policies-desk-none = Commencez par l’avis de confidentialité.
policies-slug = Nom dans le lien
policies-slug-hint = Un mot court pour le lien, comme privacy ou terms. Seulement a à z, chiffres et traits d’union. Il ne pourra plus être modifié.
policies-slug-wrong = Utilisez de 2 à 40 caractères : a à z, chiffres et traits d’union.
policies-slug-taken = Une politique a déjà ce nom dans son lien.
policies-new = Nouvelle politique
policies-new-button = Commencer
policies-state = État
policies-state-retired = Plus en vigueur
policies-state-unpublished = Pas encore publiée
policies-draft = brouillon
policies-see = La voir comme tout le monde
policies-draft-title = Texte de la prochaine version
policies-draft-hint = Dans autant de langues que possible. Les personnes qui lisent une autre langue voient le texte dans la langue par défaut.
policies-title-field = Titre
policies-text-field = Texte (Markdown)
policies-title-missing = { $language } : donnez un titre de 120 caractères au plus.
policies-text-missing = { $language } : le texte manque ou dépasse 100 000 caractères.
policies-empty = Écrivez-la dans au moins une langue.
policies-save-draft = Enregistrer le brouillon
policies-publish-title = Publier
policies-publish-text = Le brouillon enregistré devient la version { $number } et entre aussitôt en vigueur. Une version publiée ne peut plus être modifiée.
policies-asks = Demander à chacun son accord
policies-asks-hint = La question est posée une seule fois à chaque personne, à la prochaine page qu’elle ouvre. L’accès n’est fermé à personne, et la réponse est conservée.
policies-publish-button = Publier cette version
policies-retire-text = Une fois abrogée, la politique n’apparaît plus dans la liste et n’est plus soumise à personne. Ses versions restent lisibles.
policies-retire = Abroger
policies-restore = Remettre en vigueur
flash-answer-saved = Merci. Votre réponse est conservée.
flash-policy-saved = Enregistré.
flash-policy-published = La politique est publiée.
flash-policy-no-draft = Il n’y a pas de brouillon à publier. Enregistrez-en un d’abord.

### Site: the administrator's overview
admin-group-work = Personnes et cours
admin-group-site = Le site
admin-group-upkeep = Maintenance
first-list-title = Premiers pas
first-list-lead = Cinq étapes, et votre site est prêt. La liste disparaît quand elles sont faites.
first-list-look = Nom et apparence
first-list-look-text = Donnez au site le nom de votre organisation, son logo et ses couleurs.
first-list-languages = Langues
first-list-languages-text = Choisissez les langues proposées et celle par défaut.
first-list-mail = Messagerie
first-list-mail-text = Sans serveur de messagerie, aucun message n’arrive à destination. La personne qui gère la machine l’indique dans la configuration.
first-list-course = Premier cours
first-list-course-text = Ajoutez au site un cours à vous.
first-list-people = Personnes
first-list-people-text = Invitez les premières personnes et donnez-leur leurs rôles.
first-list-done = fait
first-list-tick = Marquer comme fait
first-list-hide = Masquer cette liste

### Certificates by ACME
health-acme = Certificat que le site obtient lui-même (ACME)
health-acme-todo = Le site continue avec le certificat qu’il a. La raison pour laquelle il n’en a pas reçu de nouveau et ce qu’il faut faire figurent ci-dessous ; il réessaie de lui-même, et « halqa certificate renew » réessaie tout de suite.

### Themes: vocabularies and their concepts
themes-admin-title = Thèmes et vocabulaires
themes-admin-lead = Des vocabulaires en six langues qui servent à classer et à trouver les cours. Ils s’importent et s’exportent en fichiers SKOS.
themes-title = Titre
themes-concepts = Concepts
themes-changed = Modifié le
themes-classifies-column = Cours
themes-classifies-yes = classés selon ce vocabulaire
themes-classifies = Les cours sont classés selon ce vocabulaire
themes-none = Aucun vocabulaire pour l’instant
themes-none-text = Importez-en un à partir d’un fichier, ou commencez-en un nouveau.
themes-none-public = Il n’y a pas encore de thème à parcourir.
themes-import-title = Importer un fichier
themes-new-title = Nouveau vocabulaire
themes-slug = Nom dans l’adresse
themes-slug-hint = Lettres minuscules, chiffres et traits d’union, par exemple « water ».
themes-slug-own = Laissé vide, il est tiré du libellé anglais. Les cours désignent un thème par ce nom.
themes-uri = URI
themes-uri-hint = Son nom universel, par exemple https://example.org/water. Laissé vide, il est tiré de l’adresse de ce site.
themes-new-button = Commencer
themes-file = Fichier
themes-file-hint = SKOS en Turtle ou en RDF/XML, ou une liste CSV avec les colonnes id, parent et une par langue (ar, zh, en, fr, ru, es). 16 Mo au plus.
themes-into = Dans
themes-into-hint = Un fichier SKOS indique lui-même son vocabulaire. Une liste va dans celui que vous choisissez.
themes-into-file = selon le fichier
themes-preview-button = Afficher ce qui changerait
themes-search = Rechercher dans ce vocabulaire
themes-search-button = Rechercher
themes-nothing = Rien ici.
themes-add-title = Ajouter un concept
themes-add-button = Ajouter
themes-add-under = Ajouter un concept sous celui-ci
themes-settings = Titre et usage
themes-save = Enregistrer
themes-delete = Supprimer ce vocabulaire
themes-delete-sure = { $n ->
    [one] Je veux supprimer ce vocabulaire, qui contient { $n } concept. Cette action est définitive.
    [many] Je veux supprimer ce vocabulaire, qui contient { $n } de concepts. Cette action est définitive.
   *[other] Je veux supprimer ce vocabulaire, qui contient { $n } concepts. Cette action est définitive.
}
themes-delete-tick = Cochez la case si vous voulez vraiment le supprimer. Rien n’a été supprimé.
themes-deprecated = n’est plus utilisé
themes-deprecated-text = Ce concept n’est plus utilisé.
themes-narrower-count = { $n ->
    [one] { $n } plus précis
    [many] { $n } de plus précis
   *[other] { $n } plus précis
}
themes-as-turtle = Turtle (.ttl)
themes-as-xml = RDF/XML (.rdf)
themes-label-in = Libellé : { $name }
themes-title-in = Titre : { $name }
themes-alt-in = Autres noms : { $name }
themes-hidden-in = Mots de recherche, jamais affichés : { $name }
themes-definition-in = Définition : { $name }
themes-note-in = Note d’emploi : { $name }
themes-more-in = Autres textes : { $name }
themes-one-a-line = Un par ligne.
themes-links = Liens et numéro
themes-notation = Numéro ou code
themes-related = Concepts apparentés
themes-meant = Nom dans l’adresse, libellé ou URI du concept.
themes-meant-lines = Un par ligne : nom dans l’adresse, libellé ou URI.
themes-uris-lines = Une URI par ligne.
themes-exact = Même sens ailleurs
themes-close = Sens proche ailleurs
themes-broad = Plus général ailleurs
themes-narrow = Plus précis ailleurs
themes-relates = Apparenté ailleurs
themes-public-page = La page que tout le monde voit
themes-narrower = Concepts plus précis
themes-no-narrower = Aucun concept plus précis.
themes-texts = Libellés et notes
themes-place = Emplacement et état
themes-under = Déplacer sous
themes-under-top = vide : tout en haut
themes-move = Déplacer
themes-merge-into = Fusionner avec
themes-merge = Fusionner
themes-instead = Utiliser à la place
themes-deprecate = Ne plus utiliser
themes-restore = Utiliser de nouveau
themes-refused-gone = Ce concept n’existe plus. Rechargez la page.
themes-refused-circle = Il se trouverait sous lui-même. Choisissez un autre emplacement.
themes-refused-itself = Choisissez un autre concept que celui-ci.
themes-refused-taken = Ce nom dans l’adresse est déjà pris. Choisissez-en un autre.
themes-refused-no-label = Un concept doit avoir un libellé dans au moins une langue.
themes-refused-long = Ce texte peut compter { $n } caractères au plus. Raccourcissez-le.
themes-refused-uri = Ce n’est pas une URI. Elle commence par quelque chose comme https:// et ne contient pas d’espace.
themes-refused-narrower = D’autres concepts se trouvent sous celui-ci. Déplacez-les d’abord.
themes-title-needed = Indiquez un titre de 300 caractères au plus.
themes-slug-needed = Indiquez un nom fait de lettres minuscules, de chiffres et de traits d’union.
themes-taken = Un vocabulaire a déjà ce nom dans l’adresse ou cette URI.
themes-unknown = Ici, aucun concept ne s’appelle « { $typed } », ou plusieurs s’appellent ainsi. Indiquez son nom dans l’adresse.
themes-unreadable = Le fichier est illisible
themes-other-file = Choisir un autre fichier
themes-file-empty = Le fichier est vide.
themes-file-large = Le fichier dépasse 16 Mo.
themes-file-binary = Le fichier n’est pas du texte en UTF-8.
themes-file-doctype = Le fichier contient un type de document (<!DOCTYPE). Par sécurité, ces fichiers ne sont pas lus. Enregistrez-le sans ce type, ou en Turtle.
themes-file-syntax = Ligne { $line } : { $what }
themes-file-many = Le fichier contient trop d’énoncés.
themes-file-no-concepts = Il n’y a aucun concept dans le fichier.
themes-file-no-scheme = Le fichier ne dit pas de quel vocabulaire il s’agit. Choisissez un vocabulaire, ou commencez-en d’abord un nouveau.
themes-file-schemes = Le fichier contient plusieurs vocabulaires ({ $uris }). Importez-les un par un.
themes-file-no-languages = La première ligne ne nomme aucune des langues ar, zh, en, fr, ru, es.
themes-file-no-parent = Ligne { $line } : il n’y a pas de parent « { $id } ».
themes-file-twice = Ligne { $line } : « { $id } » figure deux fois dans la liste.
themes-file-no-label = Ligne { $line } : il n’y a pas de libellé.
themes-file-gone = Le fichier n’est plus là. Renvoyez-le.
themes-problem-two = { $uri } a deux libellés dans la même langue : { $language }.
themes-problem-no-label = { $uri } n’a pas de libellé.
themes-problem-circle = Ces concepts se trouvent en boucle les uns sous les autres : { $uris }
themes-problem-unknown = { $uri } nomme { $other }, qui n’est pas dans le vocabulaire.
themes-problem-many = Il y aurait { $n } concepts. C’est trop.
themes-problem-long = Un texte de { $uri } dépasse { $n } caractères.
themes-problem-same = { $uri } et { $other } s’appellent tous deux « { $label } ».
themes-problem-missing = { $uri } n’a pas de libellé dans cette langue : { $language }.
themes-problem-language = Les textes dans la langue « { $language } » sont conservés. Ils ne s’affichent que s’il n’y en a pas d’autre.
themes-problem-no-language = Un texte de { $uri } est sans langue. Il est conservé.
themes-line = Ligne { $n } :
themes-more = Et { $n } de plus.
themes-preview-title = Ce que l’importation changerait
themes-preview-into = Dans le vocabulaire « { $name } ».
themes-preview-new = Un nouveau vocabulaire : { $uri }
themes-errors = { $n ->
    [one] { $n } point est à corriger
    [many] { $n } de points sont à corriger
   *[other] { $n } points sont à corriger
}
themes-errors-text = Rien n’a été modifié. Corrigez le fichier et renvoyez-le.
themes-same = { $n ->
    [one] { $n } concept reste tel quel.
    [many] { $n } de concepts restent tels quels.
   *[other] { $n } concepts restent tels quels.
}
themes-new = { $n ->
    [one] { $n } nouveau concept
    [many] { $n } de nouveaux concepts
   *[other] { $n } nouveaux concepts
}
themes-differs = { $n ->
    [one] { $n } concept change
    [many] { $n } de concepts changent
   *[other] { $n } concepts changent
}
themes-missing = { $n ->
    [one] { $n } concept existe ici, mais pas dans le fichier
    [many] { $n } de concepts existent ici, mais pas dans le fichier
   *[other] { $n } concepts existent ici, mais pas dans le fichier
}
themes-missing-deprecate = Marquer « n’est plus utilisé » les concepts absents du fichier
themes-warnings = { $n ->
    [one] { $n } point à connaître
    [many] { $n } de points à connaître
   *[other] { $n } points à connaître
}
themes-unkept = Ce que dit le fichier et que ce site ne conserve pas
themes-apply = Importer
themes-public-title = Thèmes
themes-public-lead = Trouvez des cours d’après leur sujet.
themes-all = Tous les thèmes ({ $n })
themes-files = En fichier
themes-files-text = Tout le vocabulaire en SKOS, librement utilisable dans d’autres programmes.
themes-also = Autres noms : { $list }
themes-related-public = Thèmes apparentés
themes-names = Dans d’autres langues
themes-saved = Enregistré.
themes-deleted = Le vocabulaire est supprimé.
themes-imported = Le fichier est importé.

### Search: everything one may see
search-title = Recherche
search-title-for = Recherche : { $q }
search-words = Que cherchez-vous ?
search-themes = Thèmes
search-begin = Cours, leçons, thèmes et plus encore, dans les six langues à la fois.
search-by-theme = Parcourir par thème
search-silent = Une partie de la recherche ne répond pas en ce moment. Les résultats affichés sont peut-être incomplets. Réessayez dans un instant.
search-total = { $n ->
    [one] { $n } résultat
    [many] { $n } de résultats
   *[other] { $n } résultats
}
search-nothing = Aucun résultat pour « { $q } »
search-nothing-text = Voici ce qui peut aider.
search-help-spelling = Vérifiez l’orthographe, ou n’écrivez que le début d’un mot.
search-help-fewer = Utilisez moins de mots.
search-help-language = Essayez un mot d’une autre langue. La recherche porte sur les six à la fois.
search-help-sign-in = Connectez-vous pour rechercher aussi dans vos cours.
search-corrected = Vouliez-vous dire :
search-relaxed = Aucun résultat ne contient tous ces mots. Ceux-ci en contiennent une partie.
search-all = Tout
search-kind = { $label } ({ $count })
search-kinds = Types de résultats
search-more = Tous les résultats : { $label } ({ $count })
search-pages = Pages de résultats
search-previous = Page précédente
search-next = Page suivante
search-page-of = Page { $page } sur { $last }
search-elsewhere = Tout afficher
search-in-language = langue : { $name }
search-api-wrong = Impossible ici.
### sso: single sign-on
sso-title = Authentification unique
sso-lead = Les personnes se connectent ici avec le compte de leur organisation, par OpenID Connect.
sso-sign-in-with = Se connecter avec { $name }
sso-prove-lead = Vous pouvez aussi le prouver en vous connectant de nouveau. Vous reviendrez à cette page ; renvoyez alors votre formulaire.
sso-prove-with = Se connecter de nouveau avec { $name }
sso-address-title = Cette adresse est-elle à vous ?
sso-address-lead = { $name } vous connaît sous l’adresse { $email }. Prouvez une fois qu’elle est à vous ; ensuite, un bouton suffira.
sso-by-mail = Avec un code par courriel
sso-by-mail-text = Nous envoyons un code à { $email }. Gardez cette page ouverte.
sso-code-send = M’envoyer un code
sso-code-again = Envoyer un autre code
sso-code = Code reçu par courriel
sso-code-hint = Huit lettres et chiffres. Le message peut mettre une minute à arriver ; regardez aussi dans les courriels indésirables.
sso-code-button = Continuer
sso-code-wrong = Ce n’est pas le code du dernier courriel. Après cinq codes erronés, faites-en envoyer un autre.
sso-by-password = Ou avec votre mot de passe ici
sso-password-wrong = Le mot de passe ne correspond pas à cette adresse, ou aucun compte n’existe ici à cette adresse. Un code par courriel fonctionne toujours.
sso-address-unconfirmed = L’adresse de ce compte n’est pas encore confirmée. Utilisez un code par courriel.
sso-new-title = Encore une étape
sso-new-lead = Vous venez de { $name } et n’avez pas encore de compte sur { $site }. Est-ce exact ?
sso-other-account = J’ai un compte avec une autre adresse
sso-denied = La connexion a été interrompue
sso-denied-text = Vous, ou le service de connexion de votre organisation, avez refusé. Réessayez, ou demandez à votre organisation si vous pouvez utiliser ce site.
sso-unreachable = L’autre service de connexion ne répond pas
sso-unreachable-text = Le service de connexion de votre organisation est injoignable pour le moment. Réessayez dans quelques minutes, ou connectez-vous ici autrement.
sso-misset = L’autre service de connexion est mal configuré
sso-misset-text = Ce site et le service de connexion de votre organisation ne se comprennent pas. Prévenez l’administration du site ; d’ici là, connectez-vous autrement.
sso-untrusted = La réponse n’est pas fiable
sso-untrusted-text = La réponse reçue ne porte pas la bonne signature ; personne n’a donc été connecté. Réessayez ; si cela se répète, prévenez l’administration du site.
sso-stale = Veuillez recommencer
sso-stale-text = Cette connexion a duré trop longtemps, a déjà servi, ou a commencé dans un autre navigateur. Recommencez ici, dans un seul navigateur.
sso-unknown = Vous n’avez pas encore de compte ici
sso-unknown-text = Ce service de connexion n’ouvre que des comptes existants. Demandez une invitation à l’administration du site.
sso-domain = Cette adresse n’est pas admise
sso-domain-text = Ce service de connexion n’admet que les adresses de certaines organisations. Choisissez-y votre compte professionnel, ou connectez-vous ici autrement.
sso-no-address = L’autre service de connexion ne donne pas d’adresse
sso-no-address-text = Sans adresse électronique, nous ne pouvons pas vous reconnaître la première fois. Connectez-vous ici autrement et liez cette connexion dans votre compte, ou prévenez l’administration du site.
sso-suspended = Vous ne pouvez pas vous connecter
sso-taken = Cette connexion appartient à un autre compte
sso-taken-text = Elle est liée ici à un autre compte, ou ce n’est pas celle qui est liée au vôtre. Déconnectez-vous là-bas, choisissez la bonne et réessayez.
sso-not-again = Votre identité n’a pas été redemandée
sso-not-again-text = Le service de connexion de votre organisation vous a laissé passer sans demander qui vous êtes. Déconnectez-vous là-bas et réessayez, ou choisissez un mot de passe ici.
sso-off = Ce service de connexion est désactivé
sso-off-text = L’administration du site l’a désactivé. Connectez-vous ici autrement ; si vous n’avez pas de mot de passe, demandez un lien à votre adresse.
sso-back-to-sign-in = Aller à la page de connexion
sso-on-the-way = En route vers { $name }
sso-on-the-way-text = La page suivante s’ouvre d’elle-même. Si rien ne se passe, utilisez le bouton.
sso-go-on = Continuer
sso-signed-out-text = Votre session est fermée ici, mais elle reste ouverte chez { $name }. Sur un ordinateur partagé, fermez-la aussi là-bas.
sso-sign-out-there = Se déconnecter de { $name }
sso-stay-there = Laisser cette session ouverte
sso-own-title = Connexion par votre organisation
sso-own-lead = Connectez-vous avec le compte que vous avez ailleurs, sans mot de passe ici.
sso-own-open = Connexions liées
sso-own-linked = Liées à ce compte
sso-own-none = Aucune pour le moment.
sso-own-more = En lier une autre
sso-own-more-text = Vous vous y connectez une fois ; ensuite, son bouton ouvre ce compte.
sso-own-link = Lier { $name }
sso-own-unlink = Délier
sso-own-provider = Connexion
sso-own-since = Liée
sso-own-used = Dernière utilisation
sso-own-never = Jamais
sso-own-unconfirmed = Confirmez d’abord votre adresse : consultez votre messagerie.
sso-flash-linked = La connexion est liée. Vous pouvez désormais l’utiliser pour vous connecter.
sso-flash-unlinked = La connexion est déliée. Elle n’ouvre plus ce compte.
sso-flash-last = C’est votre seul moyen d’accès. Choisissez d’abord un mot de passe ou ajoutez une clé d’accès.
sso-flash-proved = Merci. Renvoyez maintenant votre formulaire.
sso-flash-code = Si un code peut être envoyé, il est en route. Gardez cette page ouverte.
sso-flash-made = Le fournisseur est enregistré, et désactivé. Essayez-le, puis activez-le.
sso-flash-saved = Enregistré.
sso-flash-deleted = Supprimé.
sso-none = Pas encore de fournisseur d’identité
sso-none-text = Inscrivez ce site auprès du service de connexion de votre organisation (Keycloak, Entra ID, Google Workspace ou tout autre compatible avec OpenID Connect), puis ajoutez ce service ici.
sso-new-provider = Nouveau fournisseur
sso-make = Enregistrer
sso-on = Activé
sso-is-off = Désactivé
sso-names = Texte du bouton
sso-name-missing = Donnez-lui un nom dans au moins une langue.
sso-name-long = 60 caractères au plus.
sso-issuer = Adresse du fournisseur (issuer)
sso-issuer-hint = Telle que sa description l’indique, lettre pour lettre, par exemple https://login.example.org/realms/staff
sso-issuer-wrong = Ce n’est pas une adresse web, ou elle contient un point d’interrogation ou un #.
sso-issuer-https = Seules les adresses https sont acceptées. La personne qui gère la machine peut en autoriser d’autres (sign_on.http).
sso-issuer-private = Cette adresse se trouve dans un réseau non public. La personne qui gère la machine peut l’autoriser (sign_on.private_addresses).
sso-client = Identifiant du client (client ID)
sso-client-missing = Le fournisseur le donne quand vous y inscrivez ce site. 500 caractères au plus.
sso-secret = Secret du client (client secret)
sso-secret-hint = Donné par le fournisseur. Il n’est plus jamais affiché. Vide pour un client public.
sso-secret-kept = Un secret est conservé et n’est pas affiché. Laissez vide pour le garder.
sso-secret-long = 500 caractères au plus.
sso-too-long = C’est trop long.
sso-scopes = Portées (scopes)
sso-scopes-hint = Ce qu’il faut demander en plus d’openid, avec des espaces entre les portées.
sso-place = Rang parmi les boutons
sso-place-hint = Les petits nombres viennent en premier.
sso-who = Qui peut entrer
sso-new-accounts = Les personnes sans compte ici peuvent en créer un
sso-trusts-email = Faire confiance au fournisseur quand il déclare une adresse confirmée (email_verified)
sso-domains = Seulement les adresses de ces domaines
sso-domains-hint = Par exemple example.org ministry.example, avec des espaces entre les domaines. Vide : tous.
sso-second-step = Compte comme deuxième étape
sso-second-step-hint = Valeurs d’acr ou d’amr auxquelles vous faites confiance, par exemple mfa otp hwk. Vide : les rôles qui exigent une deuxième étape en demandent une ici.
sso-organisation = Attribut (claim) qui contient l’organisation
sso-organisation-hint = Repris à chaque connexion. Vide : chaque personne l’indique elle-même.
sso-rules = Rôles par règle
sso-rules-text = Toute personne qui a cette valeur dans cet attribut reçoit ce rôle, et le perd à la première connexion sans elle. Les rôles que vous donnez manuellement sont conservés. Videz une ligne pour la supprimer ; enregistrez pour obtenir d’autres lignes.
sso-rules-wrong = Chaque règle doit avoir un attribut, une valeur et un rôle.
sso-rules-many = 40 règles au plus.
sso-rule-claim = Attribut (claim)
sso-rule-value = a la valeur
sso-rule-role = reçoit le rôle
sso-there = À enregistrer chez le fournisseur
sso-there-text = Saisissez-y ces adresses, lettre pour lettre.
sso-redirect = Adresse de retour (redirect URI)
sso-after-logout = Adresse après la déconnexion
sso-back-channel = Adresse d’annonce des déconnexions (back-channel logout URI)
sso-turn-on = Activer
sso-turn-off = Désactiver
sso-state-wrong = Choisissez activé ou désactivé.
sso-change = Réglages
sso-save = Enregistrer
sso-delete = Supprimer ce fournisseur
sso-delete-text = Son bouton, les liens de toutes les personnes avec lui et les rôles donnés par ses règles sont supprimés. Les comptes sont conservés ; les personnes sans mot de passe peuvent demander un lien pour en choisir un.
sso-try = Essayer
sso-try-works = Le fournisseur répond et peut être utilisé
sso-try-works-not = Le fournisseur répond, mais ne peut pas être utilisé ainsi
sso-try-failed = Voici ce qui n’a pas fonctionné :
sso-try-next = C’est à la première connexion que l’on voit si l’identifiant et le secret sont corrects : activez le fournisseur, puis connectez-vous avec lui dans un autre navigateur.
sso-try-code = Il délivre des codes (code flow).
sso-try-no-code = Il ne propose pas le flux par code (« code » manque dans response_types_supported).
sso-try-keys = Il a des clés pour vérifier les signatures.
sso-try-no-keys = Il n’a aucune clé que ce site comprenne (jwks_uri).
sso-try-signs = Il signe d’une manière acceptée ici.
sso-try-no-signs = Il ne signe d’aucune manière acceptée ici. Choisissez-y RS256 ou ES256.
sso-try-pkce = Il prend en charge PKCE avec S256.
sso-try-no-pkce = Il n’indique pas qu’il prend en charge PKCE avec S256. PKCE est utilisé quand même.
sso-try-names = Il se nomme dans ses réponses (RFC 9207).
sso-try-no-names = Il ne se nomme pas dans ses réponses (RFC 9207). L’adresse de retour lui est propre, ce qui revient au même.
sso-try-ends = On peut se déconnecter de ce fournisseur à partir d’ici.
sso-try-no-ends = On ne peut pas se déconnecter de ce fournisseur à partir d’ici (pas d’end_session_endpoint).
sso-try-tells = Il annonce quand quelqu’un se déconnecte chez lui.
sso-try-no-tells = Il n’annonce pas quand quelqu’un se déconnecte chez lui.
sso-try-scopes = Il ne connaît pas ces portées : { $scopes }
sso-merge = { $n ->
    [one] { $n } connexion liée
    [many] { $n } de connexions liées
   *[other] { $n } connexions liées
}
sso-act-linked = Connexion externe liée
sso-act-unlinked = Connexion externe déliée
sso-act-code = Code demandé pour une adresse
sso-act-roles = Rôles modifiés par une règle
sso-act-made = Fournisseur d’authentification unique ajouté
sso-act-changed = Fournisseur d’authentification unique modifié
sso-act-deleted = Fournisseur d’authentification unique supprimé
sso-act-failed = Échec de l’authentification unique
sso-mail-code-subject = Votre code pour { $site }
sso-mail-code-text = Quelqu’un s’est connecté avec { $name } et veut utiliser cette adresse sur { $site }. Si c’était vous, saisissez ce code sur la page ouverte :
sso-mail-code-lasts = Il est valable une heure, dans le navigateur qui l’a demandé.
sso-mail-code-ignore = Si ce n’était pas vous, ne faites rien et ne donnez le code à personne.
sso-mail-linked-subject = Une connexion a été liée à votre compte sur { $site }
sso-mail-linked-text = Désormais, votre connexion avec { $name } ouvre votre compte sur { $site }.
sso-mail-unlinked-subject = Une connexion a été déliée de votre compte sur { $site }
sso-mail-unlinked-text = Votre connexion avec { $name } n’ouvre plus votre compte sur { $site }.
webhooks-older = Messages plus anciens

### Privacy
retention-title = Durées de conservation
retention-lead = Chaque type de données qui disparaît de lui-même, avec sa règle. Les règles sont appliquées une fois par jour, petit à petit.
retention-what = Quoi
retention-rule = Règle
retention-last = Dernière application
retention-items = Nombre
retention-not-yet = pas encore
retention-run = Appliquer les règles maintenant
retention-kept-title = Ce qu’aucune règle ne supprime
retention-kept = Les achèvements et les attestations : la personne qui en présente une doit pouvoir la prouver des années plus tard, et les chiffres du site doivent rester exacts. Le journal d’audit : c’est une chaîne dont aucun maillon ne doit manquer ; il désigne les personnes par des numéros qui ne mènent à personne une fois leur compte effacé, et des réseaux, non des machines. Les consentements : ils prouvent l’accord des personnes et disparaissent avec le compte. Les sauvegardes sont des fichiers hors du site : la personne qui gère la machine décide de leur durée de conservation.
retention-runs = Ce que les règles ont fait
retention-kept-for = Durée
retention-older = Entrées plus anciennes
retention-trial = Ce qui se passerait maintenant
retention-trial-other = Voici ce qui se passerait avec ces valeurs, qui ne sont pas enregistrées :
retention-trial-none = Rien ne disparaîtrait.
retention-trial-items = { $n ->
    [one] { $text } élément disparaîtrait.
    [many] { $text } d’éléments disparaîtraient.
   *[other] { $text } éléments disparaîtraient.
}
retention-trial-oldest = Le plus ancien date du
retention-trial-sample = Quelques-uns, par leur identifiant
retention-trial-safe = Ceci ne fait que compter. Rien n’a été modifié.
retention-act-delete = Ce qui a dépassé la durée est supprimé et ne peut pas être rétabli.
retention-act-empty = Le texte de ce qui a dépassé la durée est effacé ; on voit encore que cela a existé.
retention-act-pseudonymise = Ce qui dit qui est la personne est effacé, comme lorsqu’elle supprime elle-même son compte. Les chiffres restent.
retention-days-field = Jours
retention-days-hint = De { $least } à { $most }.
retention-days-wrong = Indiquez un nombre de jours de { $least } à { $most }.
retention-active = Appliquer cette règle
retention-save = Enregistrer la règle
retention-try = Afficher seulement ce qui se passerait
flash-retention-saved = La règle est enregistrée.
flash-retention-ran = Les règles sont en cours d’application. Revenez voir dans un instant.
retention-sign-ins = Sessions terminées
retention-sign-ins-rule = Les sessions sont supprimées { $time } après leur fin.
retention-links = Liens des courriels
retention-links-rule = Les liens des courriels sont conservés { $time } après leur fin de validité, puis supprimés.
retention-known-browsers = Navigateurs connus
retention-known-browsers-rule = Les navigateurs restent connus { $time } après la dernière connexion, puis sont oubliés.
retention-api-tokens = Jetons d’accès qui ne sont plus valables
retention-api-tokens-rule = Les jetons d’accès sont conservés { $time } après leur fin de validité, puis supprimés.
retention-deliveries = Envois aux webhooks
retention-deliveries-rule = Les envois aux webhooks sont conservés { $time }, puis supprimés.
retention-archives = Archives demandées par les personnes
retention-archives-rule = Les archives de données personnelles sont supprimées { $time } après la fin de leur disponibilité.
retention-unconfirmed = Comptes dont l’adresse n’a jamais été confirmée
retention-unconfirmed-rule = Les comptes dont l’adresse n’a jamais été confirmée sont effacés { $time } après leur création.
retention-suspended = Comptes suspendus
retention-suspended-rule = Les comptes suspendus sont effacés { $time } après leur suspension.
retention-inactive = Comptes inutilisés
retention-inactive-rule = Les comptes sont effacés { $time } après la dernière visite. Un courriel prévient 30 jours avant. Les comptes qui ont un rôle ne sont jamais effacés par une règle.
processing-title = Registre des traitements
processing-lead = Ce que ce site conserve au sujet des personnes, pourquoi et combien de temps : établi d’après la liste du programme lui-même, qui couvre chaque table, et complété par ce que seule votre organisation peut dire.
processing-version = Version { $version } du { $day }
processing-no-version = Rien n’a encore été saisi ici : il manque la partie de l’organisation.
processing-edit = Modifier la partie de l’organisation
processing-edit-lead = Qui est responsable, qui reçoit des données, et sur quelle base juridique. Tout le reste, le programme le dit lui-même.
processing-print = Pour l’imprimer, utilisez votre navigateur : les menus et les boutons ne s’impriment pas.
processing-facts = L’organisation
processing-not-said = non saisi
processing-controller = Responsable du traitement
processing-controller-hint = L’organisation qui décide de l’usage des données, avec son adresse.
processing-contact = Contact
processing-contact-hint = Où s’adresser pour toute question sur ses données.
processing-officer = Délégué à la protection des données
processing-officer-hint = Nom ou bureau, avec une adresse ; laissez vide s’il n’y en a pas.
processing-recipients = Destinataires
processing-recipients-hint = À qui des données sont transmises hors de l’organisation, par exemple l’hébergeur du serveur ou un service de messagerie.
processing-transfers = Transferts vers d’autres pays
processing-transfers-hint = Vers quels pays ou organisations, et avec quelles garanties.
processing-security = Mesures de sécurité
processing-security-hint = Ce texte décrit ce que fait le programme. Ajoutez ce que fait votre organisation.
processing-security-default = Les mots de passe sont conservés sous forme d’empreintes Argon2id ; des sessions et des liens, seules des empreintes sont conservées. Une deuxième étape à la connexion est possible pour tout le monde et peut être exigée pour certains rôles. Les connexions sont chiffrées (TLS). L’accès est refusé sauf si une règle l’autorise, par rôle et par cours. Ce que font les équipes et l’administration du site est inscrit dans un journal dont les entrées sont enchaînées par des empreintes. Les données disparaissent d’elles-mêmes après des durées fixées. Chaque personne peut télécharger et effacer elle-même ses données. Les textes saisis par les personnes sont nettoyés avant d’être affichés.
processing-too-long = Ce texte est trop long. Utilisez 10 000 caractères au plus.
processing-save = Enregistrer
flash-register-saved = Le registre est enregistré.
processing-activity = Activité
processing-purpose = Finalité
processing-basis = Base juridique
processing-basis-hint = Le programme propose une base juridique pour chaque activité. Changez-la si la vôtre est différente.
processing-people = Personnes
processing-data = Données
processing-seen = Vu par
processing-kept = Conservation
processing-as-long = Aussi longtemps que le compte existe.
processing-erased = Quand le compte est supprimé
processing-export = Dans le téléchargement de la personne
processing-table = Table
processing-columns = Colonnes sur les personnes
processing-tables = Tables et colonnes
processing-basis-contract = Fourniture de ce que la personne a demandé
processing-basis-consent = Consentement
processing-basis-interest = Intérêt légitime
processing-basis-duty = Obligation légale
processing-basis-mandate = Mission d’intérêt public ou mandat
processing-people-members = Toute personne qui a un compte
processing-people-learners = Apprenants
processing-people-staff = Rédaction, animation et équipes
processing-people-visitors = Toute personne qui visite le site, même sans compte
processing-seen-own = la personne
processing-seen-course-staff = l’équipe de ses cours
processing-seen-staff = l’équipe du programme
processing-seen-administrators = l’administration du site
processing-seen-code = quiconque a le code
processing-seen-connected = les programmes reliés par l’administration du site ou par la personne
processing-seen-program = le programme seulement
processing-export-yes = Oui
processing-export-secret = Non : c’est un secret, qui ne servirait qu’à un voleur
processing-export-derived = Non : cela ne fait que répéter sous une autre forme ce qui y figure déjà
processing-export-work = Non : cela appartient au travail d’autres personnes
erasure-deleted = Supprimé
erasure-emptied = Vidé : nom, adresse et tout le reste en sont retirés
erasure-pseudonymous = Conservé avec un numéro qui ne mène à personne.
erasure-expires = Disparaît bientôt automatiquement
erasure-why-numbers = Pour que les nombres de participants et les résultats restent exacts.
erasure-why-log = Pour que le journal de ce qui a été fait ici reste intact.
erasure-why-statement = Pour que toute personne qui vérifie une de vos attestations apprenne qu’elle n’est plus valable ; votre nom en est retiré.
erasure-why-work = Pour que ce dont d’autres se servent dans leur travail, comme un cours, reste tel quel ; votre nom en est retiré.
erasure-what = À quoi cela sert
erasure-title = Ce que devient ce qui est conservé à votre sujet
erasure-stays = Pourquoi certaines choses sont conservées
erasure-first = Avant de partir
erasure-first-text = Téléchargez d’abord ce qui est conservé à votre sujet : ensuite, tout cela aura disparu.
personal-account = Compte
personal-account-purpose = Savoir qui est qui, parler à chacun dans sa langue et compter qui participe.
personal-account-data = Nom, adresse électronique, langue, pays, organisation, sexe (seulement compté), rôles, dernière visite
personal-sign-in = Connexion et sécurité
personal-sign-in-purpose = Donner accès aux personnes autorisées et le refuser aux autres.
personal-sign-in-data = Empreinte du mot de passe, sessions avec navigateur et adresse réseau, deuxièmes étapes, liens envoyés par courriel
personal-log = Journal de ce qui a été fait
personal-log-purpose = Savoir qui a fait quoi et repérer les attaques.
personal-log-data = Pseudonyme, action, heure, réseau sans la machine
personal-consent = Consentements
personal-consent-purpose = Pouvoir montrer ce que les personnes ont accepté.
personal-consent-data = Version de chaque texte accepté, dates de début et de fin
personal-programs = Programmes qui agissent au nom des personnes
personal-programs-purpose = Permettre aux personnes et à l’organisation de relier d’autres programmes.
personal-programs-data = Noms et dates des jetons d’accès, adresses de programmes, messages qui leur sont envoyés
consent-withdraw = Retirer
consents-export = Ce que les personnes ont accepté (CSV)
archive-title = Vos données
archive-lead = Tout ce qui est conservé ici à votre sujet, dans un seul fichier : des pages lisibles sans le site, et la même chose en tableaux et en JSON pour les programmes.
archive-prove = Si votre connexion n’est pas récente, votre mot de passe vous est demandé encore une fois.
archive-now = Télécharger mes données
archive-later = Préparer l’archive et m’écrire
archive-json = Seulement en JSON, pour les programmes
archive-careful = Ce fichier en dit long sur vous. Gardez-le là où personne d’autre ne le lit.
archive-made = Archives
archive-asked = Demandée
archive-file = Fichier
archive-size = Taille
archive-until = Jusqu’au
archive-fetch = Télécharger
archive-making = en préparation
archive-failed = n’a pas pu être préparée ; redemandez-la
archive-kilobytes = { $size } Ko
flash-archive-asked = Votre archive est en préparation. Nous vous écrirons quand elle sera prête.
archive-name = Nom
archive-confirmed = Adresse confirmée
archive-language = Langue
archive-roles = Rôles
archive-since = Compte depuis
archive-last-seen = Dernière visite
archive-what = Quoi
archive-value = Valeur
archive-scope = Où
archive-began = Depuis
archive-browsers = Navigateurs connus
archive-subject = Objet
archive-sent = Envoyé
archive-mails = Courriels qui vous ont été envoyés
archive-uploads = Fichiers en cours d’envoi
archive-bytes = Octets
archive-log = Ce qui a été fait
archive-book-title = Ce que { $site } conserve à votre sujet
archive-book-made = Établi le { $time }
archive-contents = Sommaire
archive-nothing = Rien n’est conservé ici.
archive-missing-title = Ce qui ne figure pas ici
archive-missing = Les secrets, comme l’empreinte de votre mot de passe, ce qui ne fait que répéter sous une autre forme ce qui précède, et le travail d’autres personnes. Les textes des courriels ne sont pas conservés après l’envoi.
archive-readme-index = tout à lire ; ouvrez-le avec n’importe quel navigateur, même sans connexion
archive-readme-json = la même chose pour les programmes
archive-readme-tables = Les tableaux ci-dessous s’ouvrent avec tout tableur (CSV, UTF-8).
audit-act-retention-changed = Règle de conservation modifiée
audit-act-retention-run = Règles de conservation appliquées
audit-act-register-changed = Registre des traitements modifié
audit-act-consents-exported = Consentements téléchargés
audit-act-data-asked = Données personnelles téléchargées
mail-unused-subject = Votre compte sur { $site } va être effacé
mail-unused-text = Personne n’a utilisé votre compte sur { $site } depuis longtemps. Il sera effacé après le { $day }, avec tout ce qui permet de vous identifier.
mail-unused-else = Pour le garder, connectez-vous une fois avant cette date. Si vous n’en avez plus besoin, vous n’avez rien à faire.
mail-erased-subject = Votre compte sur { $site } est supprimé
mail-erased-text = Votre compte sur { $site } a été supprimé le { $time } (UTC).
mail-erased-gone = Votre nom, votre adresse, votre profil, vos sessions, vos réponses et les courriels qui vous étaient adressés ont disparu.
mail-erased-stays = Ce qui reste ne porte plus de nom :
mail-erased-receipt = Numéro de cette confirmation : { $receipt }. Ce courriel est le dernier ; ensuite, votre adresse n’est plus conservée.
mail-archive-subject = Vos données de { $site } sont prêtes
mail-archive-text = L’archive de tout ce que { $site } conserve à votre sujet est prête. Connectez-vous pour la télécharger ; elle reste disponible une semaine.

### Groups of the site, and directories
groups-title = Groupes
groups-lead = Des personnes réunies, quels que soient les cours qu’elles suivent. Un groupe peut donner des rôles à ses membres.
groups-search = Rechercher un groupe
groups-none = Aucun groupe
groups-none-text = Créez-en un ici, ou laissez un annuaire ajouter les siens.
groups-name = Nom du groupe
groups-name-wrong = Donnez au groupe un nom de 120 caractères au plus.
groups-name-taken = Un groupe porte déjà ce nom.
groups-members = Membres
groups-roles = Rôles des membres
groups-kept = Géré par
groups-kept-directory = Un annuaire
groups-kept-hand = L’administration du site
groups-made = Créé
groups-new = Nouveau groupe
groups-make = Créer le groupe
groups-more = Voir la suite
groups-cancel = Revenir en arrière
groups-add = Ajouter une personne
groups-add-button = Ajouter au groupe
groups-find = Ou rechercher une personne qui a un compte
groups-inside = Fait partie du groupe.
groups-no-person = Aucun compte n’a cette adresse.
groups-directory-note = Un annuaire gère ce groupe : il peut annuler ce que vous modifiez ici.
groups-empty = Ce groupe n’a pas encore de membre.
groups-since = Membre depuis
groups-take-out = Retirer
groups-rename = Renommer
groups-roles-hint = Toute personne du groupe a ces rôles, et les perd en le quittant. Ce qui a été donné manuellement est conservé.
groups-roles-button = Enregistrer les rôles
groups-directory = Un annuaire peut modifier ce groupe
groups-directory-hint = Par SCIM 2.0, il peut alors renommer et supprimer le groupe et dire qui en fait partie. Si le groupe donne des rôles, c’est l’annuaire qui décide qui les reçoit.
groups-delete = Supprimer le groupe
groups-delete-ask = Supprimer « { $name } » ?
groups-delete-text = Ses membres gardent leur compte, leurs cours et ce qui leur a été donné manuellement.
groups-delete-members = { $n ->
    [one] { $number } personne en fait partie.
    [many] { $number } de personnes en font partie.
   *[other] { $number } personnes en font partie.
}
groups-delete-roles = Ses membres perdent ce que seul ce groupe leur donne : { $roles }.
groups-flash-made = Le groupe est créé. Ajoutez ses membres.
groups-flash-saved = Enregistré.
groups-flash-deleted = Le groupe est supprimé.
groups-flash-added = La personne fait partie du groupe.
groups-flash-removed = La personne ne fait plus partie du groupe.
groups-person-none = Dans aucun groupe.
groups-person-gives = donne { $roles }
groups-person-roles = Rôles reçus en plus par des groupes : { $roles }. Pour les retirer, retirez la personne du groupe.
groups-merge = { $n ->
    [one] Appartenance à { $n } groupe
    [many] Appartenance à { $n } de groupes
   *[other] Appartenance à { $n } groupes
}
groups-features-invites = Inviter les personnes qu’un annuaire ajoute
groups-features-invites-hint = Chacune reçoit un courriel avec un lien pour choisir un mot de passe. À laisser désactivé si elles se connectent par votre organisation.
scope-groups-read = Lire les groupes : ceux de vos cours ; pour l’administration, ceux du site
scope-groups-write = Créer, modifier et supprimer des groupes, et dire qui en fait partie
scope-scim = Laisser un annuaire tenir à jour les comptes et les groupes (SCIM 2.0)
audit-act-provisioned = Compte ajouté par un annuaire
audit-act-deprovisioned = Compte retiré par un annuaire
audit-act-site-group-made = Groupe créé
audit-act-site-group-renamed = Groupe renommé
audit-act-site-group-deleted = Groupe supprimé
audit-act-site-group-roles = Rôles d’un groupe modifiés
audit-act-site-group-members = Membres d’un groupe modifiés
audit-act-site-group-member-added = Ajout à un groupe
audit-act-site-group-member-removed = Retrait d’un groupe
