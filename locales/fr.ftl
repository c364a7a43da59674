### French. The reader is “vous”, as with Microsoft. Microsoft’s terms: terms.md. A permission is feminine (“autorisation”).

## How sentences and lists are put together

between-sentences = { " " }
between-items = ,{ " " }
between-capabilities = { " ; " }
more-names = { $number ->
    [one] { $number } autre
   *[other] { $number } autres
}
more-capabilities = { $number ->
    [one] et { $number } autre
   *[other] et { $number } autres
}
entry = { $name } : { $text }
ended = { $text }.
within-a-sentence = small

## The asking

which-mode = Comment Cronofy est-il connecté à Microsoft Teams ?
which-mode-is-mine = Quel est mon cas ?
mode-is = { $kind ->
   *[delegated] Chaque personne se connecte avec Microsoft et relie son propre compte. Les autorisations sont déléguées : Cronofy agit pour cette personne, et pour elle seule. C’est votre cas si chacun connecte son compte.
    [application] Un administrateur connecte toute l’organisation, une seule fois. Les autorisations sont des autorisations d’application : Cronofy agit par lui-même, sans utilisateur connecté. C’est votre cas si un administrateur a accepté pour tout le monde.
}
asks-for = Autorisations demandées :
paste = Collez ce qui a été accordé*, sous n’importe quelle forme, ou déposez un fichier texte*
trust = Reste dans ce navigateur. Les jetons sont masqués aussitôt.
where-to-find = Où le trouver ?
found-granted = Pour ce qui a été accordé, en tant qu’administrateur : centre d’administration Microsoft Entra, Applications d’entreprise, l’application, Autorisations. Sélectionnez les lignes et copiez-les.
found-asked = Pour ce que vous vous apprêtez à accorder : la liste affichée sur l’écran de consentement de Microsoft, ou l’adresse de cet écran dans le navigateur.
found-shell = Depuis PowerShell ou Azure CLI : ce qu’affichent `Get-MgServicePrincipalAppRoleAssignment`, `Get-MgOauth2PermissionGrant` ou `az ad app permission list-grants`.
found-image = Depuis une image ou un PDF : copiez-en le texte. Un jeton d’accès convient aussi ; il est masqué dès qu’il est lu.
examples = Essayer un exemple :
example-all = Tout ce qui est demandé
example-calendars = Avec les calendriers
example-calendar-only = Calendrier seul
example-missing = Une absente, une plus large
skip = Aller à la réponse
clear = Effacer
undo = Annuler
busy = Lecture…
no-reader = Ce texte n’a pas pu être lu : une partie de l’outil ne s’est pas chargée ou n’a pas réussi à le lire. Les secrets qu’il contient ne sont pas masqués. Vérifiez la connexion, puis collez-le à nouveau.

## What was read, and the correcting of it

read = { $number ->
    [0] Aucun nom lu.
    [one] { $number } nom lu : { $ways }.
   *[other] { $number } noms lus : { $ways }.
}
read-from = { $number ->
    [0] Aucun nom lu dans { $formats }.
    [one] { $number } nom lu dans { $formats } : { $ways }.
   *[other] { $number } noms lus dans { $formats } : { $ways }.
}
way-granted = { $number ->
    [one] { $number } accordé
   *[other] { $number } accordés
}
way-asked = { $number ->
    [one] { $number } demandé
   *[other] { $number } demandés
}
way-denied = { $number ->
    [one] { $number } non accordé
   *[other] { $number } non accordés
}
way-unsure = { $number ->
    [one] { $number } incertain
   *[other] { $number } incertains
}
format-list = une liste
format-token = un jeton
format-token-response = une réponse de jeton
format-claims = les revendications d’un jeton
format-url = une adresse de connexion
format-portal = une page d’autorisations Entra
format-graph-json = une sortie de Microsoft Graph
format-manifest = un manifeste d’application
format-powershell = une sortie de PowerShell
format-azure-cli = une sortie d’Azure CLI
format-audit-log = une entrée du journal d’audit
format-prompt = un écran de consentement
format-error = un message d’erreur
format-code = du code source
format-table = un tableau
not-recognised = { $number ->
    [one] { $number } nom non reconnu.
   *[other] { $number } noms non reconnus.
}
check = Vérifier ou corriger cette lecture
legend = Dans le texte :
status-granted = Accordée
status-declared = Demandée
status-not-granted = Non accordée
status-unsure = Incertaine ou inconnue
kind-delegated = Déléguée
kind-application = Application
kind-unknown = Non précisé
kind-is = { $resource ->
   *[microsoft-graph] { $kind }
    [exchange-online] { $kind }, Office 365 Exchange Online
    [sharepoint-online] { $kind }, SharePoint Online
    [azure-ad-graph] { $kind }, Azure AD Graph
    [other] { $kind }, une autre API
}
kind-read-as = { $kind ->
   *[delegated] Type non précisé, lu comme « déléguée »
    [application] Type non précisé, lu comme « application »
}
these-are = Pour ces { $number } :
all-are = Pour les { $number } :
please-say = à préciser
added = ajoutée par vous
as-you-said = selon vous
no-permission = Pas une autorisation
removed = Pas une autorisation ici, selon vous : { $names }.
read-so = Oui, lire ainsi
read-as = C’est `{ $name }`
meant-one = Ce n’est pas un nom de Microsoft. Vouliez-vous dire `{ $name }` ?
meant-several = Cette ligne peut désigner plusieurs autorisations. De laquelle s’agit-il ?
meant-none = Aucune autorisation connue de l’outil.
whole = La liste semble se poursuivre au-delà de ce qui est collé.
whole-yes = La liste est complète
corrected = { $number ->
    [one] Vous avez fait { $number } correction.
   *[other] Vous avez fait { $number } corrections.
}
undo-last = Annuler la dernière
undo-all = Tout annuler
add = Ajouter une autorisation par son nom, pour voir ce qu’elle changerait
add-button = Ajouter
cannot-add = Aucune autorisation ne porte ce nom, ou elle est déjà dans la liste.
list-more = Afficher { $number } de plus

## The answer

if-granted = Le texte demande ces autorisations. Rien n’y dit qu’elles ont été accordées : voici donc ce qu’elles permettraient.
linked = Cette réponse vient d’un lien. Il contient les noms des autorisations et rien d’autre de ce qui a été collé. Collez quelque chose pour la remplacer.
nothing-found = L’outil a cherché les noms de Microsoft, comme `OnlineMeetings.ReadWrite`, dans des listes, tableaux, jetons, adresses et sorties de commandes.
nothing-named = Le texte ne nomme aucune autorisation accordée ou demandée.
only-denied = Le texte dit seulement ce qui n’est pas accordé. Sur tout le reste, il ne dit rien.
none-granted = Le texte dit que rien de tout cela n’est accordé.

teams-preview = { $mode } demande { $names }.
teams-nothing-found = Aucun nom d’autorisation trouvé : voici donc ce que demande { $mode }.
teams-not-shown = Ceci ne montre pas quelles autorisations ont été accordées.
teams-complete = Complet : cela suffit pour les réunions Teams.
teams-policy-left = Autorisations complètes, il reste une étape : la stratégie Teams.
teams-asked-for = Cela suffira pour les réunions Teams, une fois les autorisations accordées.
teams-asked-for-policy = Cela suffira pour les réunions Teams, une fois les autorisations accordées et la stratégie Teams définie.
teams-other-mode = Ces autorisations sont celles de { $other }, pas de { $mode }.
lacking-missing = Incomplet : il manque { $names }.
lacking-would-miss = Même si tout cela est accordé, il manquera { $names }.
lacking-not-granted = { $number ->
    [one] Incomplet : { $names } n’est pas accordée.
   *[other] Incomplet : { $names } ne sont pas accordées.
}
lacking-wrong-kind = { $number ->
    [one] Incomplet : { $names } est présente mais n’est pas du bon type, et { $mode } ne peut pas l’utiliser.
   *[other] Incomplet : { $names } sont présentes mais ne sont pas du bon type, et { $mode } ne peut pas les utiliser.
}
lacking-only-asked = { $number ->
    [one] Incomplet : { $names } est demandée, et rien ne dit qu’elle a été accordée.
   *[other] Incomplet : { $names } sont demandées, et rien ne dit qu’elles ont été accordées.
}
lacking-unclear = { $number ->
    [one] On ne sait pas si { $names } est accordée.
   *[other] On ne sait pas si { $names } sont accordées.
}

calendar-closed = { $extra ->
    [0] Rien de cela n’ouvre un calendrier.
    [one] Rien de cela n’ouvre un calendrier, mais { $extra } autorisation dépasse le nécessaire.
   *[other] Rien de cela n’ouvre un calendrier, mais { $extra } autorisations dépassent le nécessaire.
}
calendar-recognised = { $extra ->
    [0] Rien de ce qui a été reconnu n’ouvre un calendrier.
    [one] Rien de ce qui a été reconnu n’ouvre un calendrier, mais { $extra } autorisation dépasse le nécessaire.
   *[other] Rien de ce qui a été reconnu n’ouvre un calendrier, mais { $extra } autorisations dépassent le nécessaire.
}
calendar-write = { $extra ->
    [0] Les calendriers sont ouverts : avec { $names }, Cronofy peut modifier des événements.
    [one] Les calendriers sont ouverts : avec { $names }, Cronofy peut modifier des événements, et { $extra } autre autorisation dépasse le nécessaire.
   *[other] Les calendriers sont ouverts : avec { $names }, Cronofy peut modifier des événements, et { $extra } autres autorisations dépassent le nécessaire.
}
calendar-read = { $extra ->
    [0] Les calendriers sont ouverts : avec { $names }, Cronofy peut lire des événements en entier.
    [one] Les calendriers sont ouverts : avec { $names }, Cronofy peut lire des événements en entier, et { $extra } autre autorisation dépasse le nécessaire.
   *[other] Les calendriers sont ouverts : avec { $names }, Cronofy peut lire des événements en entier, et { $extra } autres autorisations dépassent le nécessaire.
}
calendar-basic = { $extra ->
    [0] Les calendriers sont ouverts : avec { $names }, Cronofy peut voir des événements.
    [one] Les calendriers sont ouverts : avec { $names }, Cronofy peut voir des événements, et { $extra } autre autorisation dépasse le nécessaire.
   *[other] Les calendriers sont ouverts : avec { $names }, Cronofy peut voir des événements, et { $extra } autres autorisations dépassent le nécessaire.
}
calendar-least-read = { $extra ->
    [0] Les calendriers sont ouverts : avec { $names }, Cronofy peut au moins lire des événements en entier.
    [one] Les calendriers sont ouverts : avec { $names }, Cronofy peut au moins lire des événements en entier, et { $extra } autre autorisation dépasse le nécessaire.
   *[other] Les calendriers sont ouverts : avec { $names }, Cronofy peut au moins lire des événements en entier, et { $extra } autres autorisations dépassent le nécessaire.
}
calendar-least-basic = { $extra ->
    [0] Les calendriers sont ouverts : avec { $names }, Cronofy peut au moins voir des événements.
    [one] Les calendriers sont ouverts : avec { $names }, Cronofy peut au moins voir des événements, et { $extra } autre autorisation dépasse le nécessaire.
   *[other] Les calendriers sont ouverts : avec { $names }, Cronofy peut au moins voir des événements, et { $extra } autres autorisations dépassent le nécessaire.
}
calendar-if-write = { $extra ->
    [0] Les calendriers sont ouverts sous condition : avec { $names }, Cronofy pourrait modifier des événements.
    [one] Les calendriers sont ouverts sous condition : avec { $names }, Cronofy pourrait modifier des événements, et { $extra } autre autorisation dépasse le nécessaire.
   *[other] Les calendriers sont ouverts sous condition : avec { $names }, Cronofy pourrait modifier des événements, et { $extra } autres autorisations dépassent le nécessaire.
}
calendar-if-read = { $extra ->
    [0] Les calendriers sont ouverts sous condition : avec { $names }, Cronofy pourrait lire des événements en entier.
    [one] Les calendriers sont ouverts sous condition : avec { $names }, Cronofy pourrait lire des événements en entier, et { $extra } autre autorisation dépasse le nécessaire.
   *[other] Les calendriers sont ouverts sous condition : avec { $names }, Cronofy pourrait lire des événements en entier, et { $extra } autres autorisations dépassent le nécessaire.
}
calendar-if-basic = { $extra ->
    [0] Les calendriers sont ouverts sous condition : avec { $names }, Cronofy pourrait voir des événements.
    [one] Les calendriers sont ouverts sous condition : avec { $names }, Cronofy pourrait voir des événements, et { $extra } autre autorisation dépasse le nécessaire.
   *[other] Les calendriers sont ouverts sous condition : avec { $names }, Cronofy pourrait voir des événements, et { $extra } autres autorisations dépassent le nécessaire.
}
calendar-mentioned = { $extra ->
    [0] { $names } ouvrirait un calendrier, mais rien ne dit qu’elle a été accordée.
    [one] { $names } ouvrirait un calendrier, mais rien ne dit qu’elle a été accordée ; { $extra } autre autorisation dépasse le nécessaire.
   *[other] { $names } ouvrirait un calendrier, mais rien ne dit qu’elle a été accordée ; { $extra } autres autorisations dépassent le nécessaire.
}
calendar-several-mentioned = { $extra ->
    [0] { $names } ouvriraient un calendrier, mais rien ne dit qu’elles ont été accordées.
    [one] { $names } ouvriraient un calendrier, mais rien ne dit qu’elles ont été accordées ; { $extra } autre autorisation dépasse le nécessaire.
   *[other] { $names } ouvriraient un calendrier, mais rien ne dit qu’elles ont été accordées ; { $extra } autres autorisations dépassent le nécessaire.
}
calendar-meant = { $extra ->
    [0] Pour savoir si un calendrier est ouvert, il faut savoir s’il s’agit de { $names }.
    [one] Pour savoir si un calendrier est ouvert, il faut savoir s’il s’agit de { $names } ; { $extra } autorisation dépasse le nécessaire.
   *[other] Pour savoir si un calendrier est ouvert, il faut savoir s’il s’agit de { $names } ; { $extra } autorisations dépassent le nécessaire.
}
calendar-unclear = { $extra ->
    [0] Ceci ne montre pas si un calendrier est ouvert.
    [one] Ceci ne montre pas si un calendrier est ouvert, mais { $extra } autorisation dépasse le nécessaire.
   *[other] Ceci ne montre pas si un calendrier est ouvert, mais { $extra } autorisations dépassent le nécessaire.
}

app = Cronofy
lane-teams = Réunions Teams
lane-is-teams = Consentement 1 : liens de réunion
lane-calendar = Calendriers
lane-is-calendar = Consentement 2 : disponibilités, événements
to-teams-asks = { $all ->
    [one] { $all } demandée
   *[other] { $all } demandées
}
to-teams-unclear = ? incertain
to-teams-asked = { $number ->
    [one] { $number } sur { $all } demandée
   *[other] { $number } sur { $all } demandées
}
to-teams-policy = { $number ->
    [one] { $number } sur { $all } accordée, puis la stratégie
   *[other] { $number } sur { $all } accordées, puis la stratégie
}
to-teams-granted = { $number ->
    [one] { $number } sur { $all } accordée
   *[other] { $number } sur { $all } accordées
}
to-calendar-closed = aucun accès
to-calendar-condition = ouvert sous condition
to-calendar-write = peut modifier des événements
to-calendar-read = peut lire des événements
to-calendar-basic = peut voir des événements
to-calendar-mentioned = ? octroi non indiqué
to-calendar-unclear = ? incertain

keep = Garder cette réponse pour comparer
keep-end = Arrêter la comparaison
change-opened = maintenant ouvert
change-closed = n’est plus ouvert
change-other = modifié
other-mode = Cela ressemble à { $other }.
switch = Passer à { $other }

status-read = { $number ->
    [one] { $number } nom lu.
   *[other] { $number } noms lus.
}
changes-secret-seen = Un secret du texte est maintenant masqué.
changes-token-expired = Le jeton a expiré.
changes-unknown-app = Le jeton est destiné à une application inconnue ici.
changes-sign-in-error = Une erreur du texte est expliquée.

## What to do

steps = Ce qu’il faut faire
step-grant = { $number ->
    [one] Accorder { $names } en tant qu’autorisation d’application
   *[other] Accorder { $names } en tant qu’autorisations d’application
}
step-accept = Connecter le compte et accepter { $names }
step-accept-again = Connecter à nouveau le compte et accepter { $names }
step-policy = Définir la stratégie Teams : laisser Cronofy créer des réunions pour des utilisateurs
step-compare = Comparer l’ID de l’application du jeton (`appid` ou `azp`) avec celui de l’application Cronofy
step-another = Coller plutôt un jeton d’accès ou la liste des autorisations
step-all = Coller toutes les lignes de la page Autorisations de l’application
step-answer = Préciser ci-dessus ce que le texte laisse en suspens
step-then-look = Accepter, puis coller ici la page Autorisations de l’application
step-nothing-more = Rien d’autre n’est nécessaire pour les liens Teams des événements que Cronofy écrit dans ce calendrier
step-teams = Connecter aussi la visioconférence Teams
step-declined = Refaire la connexion et accepter ce que demande l’écran de Microsoft
step-no-such-permission = Prévenir la personne qui a configuré la demande ou qui gère l’application
step-app-not-found = Se connecter avec un compte de la bonne organisation
step-not-assigned = Affecter à l’application la personne, ou un groupe dont elle est membre
step-not-allowed = Coller toutes les lignes de la page Autorisations de l’application, pour comparer ce qui a été accordé et ce qu’il faut
who-grant = Administrateur de rôle privilégié ou administrateur général, dans Cronofy : connecter Enterprise Connect et accepter pour l’organisation.
who-accept = La personne, dans Cronofy. Si Microsoft affiche « Approbation administrateur requise » : un administrateur.
who-policy = Administrateur Teams ou administrateur général, dans PowerShell. Les autorisations ne montrent pas si c’est fait.
who-compare = Centre d’administration Microsoft Entra, Applications d’entreprise. S’il s’agit d’une autre application, cette réponse ne concerne pas Cronofy.
who-all = Centre d’administration Microsoft Entra, Applications d’entreprise, l’application, Autorisations : sélectionnez les lignes et copiez-les.
who-then-look = La personne ou un administrateur, dans Cronofy. La page se trouve dans le centre d’administration Entra, Applications d’entreprise.
who-nothing-more = Si Teams est activé pour la connexion. Ne connectez la visioconférence Teams que pour des réunions créées sans événement.
who-teams = Pour les réunions. Une connexion Free/Busy ne peut pas écrire d’événements : elle n’y met donc pas de liens Teams.
who-no-such-permission = `OnlineMeetings.ReadWrite` ne peut être demandée que comme autorisation déléguée, et `OnlineMeetings.ReadWrite.All` que comme autorisation d’application.
who-app-not-found = Si c’était la bonne, un administrateur établit la connexion une fois et accepte pour l’organisation.
who-not-assigned = Un administrateur, dans le centre d’administration Microsoft Entra : Applications d’entreprise, l’application, Utilisateurs et groupes.
who-not-allowed = Centre d’administration Microsoft Entra, Applications d’entreprise, l’application, Autorisations.
takes-away = Un consentement pour toute l’organisation peut retirer des autorisations déjà accordées pour elle : regardez d’abord la liste.
how = Comment faire, vérifier et annuler
done = Fait
for-whom = Pour qui ?
whom-group = Un groupe
whom-person = Une personne
whom-everybody = Tout le monde
how-to-consent = { $kind ->
   *[delegated] Si Microsoft affiche « Approbation administrateur requise », un administrateur d’application cloud, un administrateur d’application ou un administrateur de rôle privilégié établit la connexion une fois et coche « Consentement pour le compte de votre organisation », ou approuve la demande dans le centre d’administration Entra.
    [application] Dans Cronofy, connectez Enterprise Connect, connectez-vous avec Microsoft et acceptez pour l’organisation.
}
how-to-check-consent = Pour vérifier : centre d’administration Microsoft Entra, Applications d’entreprise, l’application, Autorisations. Sélectionnez les lignes et collez-les ici.
how-to-undo-consent = Pour annuler : sur la même page, choisissez l’autorisation, puis « … », puis « Révoquer l’autorisation ». Ce que les personnes ont accepté pour elles-mêmes se révoque avec PowerShell ou Microsoft Graph.
how-to-set-policy = Avec le module `MicrosoftTeams`. Une personne a au plus une stratégie de ce type, et une nouvelle remplace l’ancienne : regardez d’abord. Les lignes qui changent quelque chose commencent par `#` et ne font rien : choisissez, et retirez le `#`. La prise d’effet peut demander 30 minutes, et une journée pour un grand groupe.
how-to-check-policy = Pour vérifier : `Get-CsApplicationAccessPolicy` liste les stratégies avec leurs applications, mais pas les personnes. Pour tester, faites créer une réunion par Cronofy pour quelqu’un.
how-to-undo-policy = Pour annuler : les dernières lignes des commandes retirent l’application de la stratégie.
command-look = 1. Regarder : quelles stratégies existent, avec quelles applications ?
command-whose = Quelle stratégie une personne a-t-elle ?
command-add = 2a. Ces personnes ont déjà une stratégie : y ajouter l’application, ce qui vaut pour tous ceux qui ont cette stratégie.
command-make = 2b. Elles n’en ont pas : en créer une.
command-give = { $whom ->
   *[group] 3. Attribuer la nouvelle à un groupe.
    [person] 3. Attribuer la nouvelle à une personne.
    [everybody] 3. Attribuer la nouvelle à tous ceux qui n’en ont pas en propre.
}
command-undo = Pour annuler : retirer l’application de la stratégie choisie.
command-take = Ou retirer la stratégie à la personne.

## Capabilities

can = { $mood ->
   *[is] Ce que Cronofy peut faire
    [would] Ce que Cronofy pourrait faire
}
of = { $number } sur { $all }
ask-whether = Cronofy peut-il … ?
no-such = Rien ici ne contient ces mots. Essayez « réunion », « calendrier », « conversation » ou « salle ».
area-teams = Dans Teams
area-calendar = Dans les calendriers

capability-identify-account = Savoir quel compte est connecté
capability-find-people = Trouver des personnes dans l’organisation
capability-verify-tenant = Vérifier de quelle organisation il s’agit
capability-create-meetings = Créer des réunions Teams
capability-read-meetings = Lire des réunions Teams
capability-update-meetings = Modifier des réunions Teams
capability-delete-meetings = Supprimer des réunions Teams
capability-stay-connected = Rester connecté (jusqu’à révocation)
capability-read-attendance = Voir qui a assisté à des réunions
capability-read-recordings = Lire des enregistrements de réunions
capability-read-transcripts = Lire des transcriptions de réunions
capability-read-meeting-insights = Lire les notes d’IA de réunions
capability-read-presence = Voir qui est disponible ou occupé dans Teams
capability-set-presence = Définir la disponibilité dans Teams
capability-join-calls = Démarrer ou rejoindre des appels
capability-access-call-media = Entendre et voir des appels
capability-read-call-records = Lire les relevés d’appels
capability-read-virtual-events = Lire des webinaires et des assemblées
capability-create-virtual-events = Créer des assemblées
capability-see-teams = Voir de quelles équipes une personne est membre
capability-read-chats = Lire des conversations
capability-send-chats = Envoyer des messages de conversation
capability-read-channel-messages = Lire des messages de canal
capability-send-channel-messages = Envoyer des messages de canal
capability-see-free-busy = Voir quand des personnes sont libres ou occupées
capability-list-calendars = Lister des calendriers
capability-read-events = Lire des événements : objet, heure, lieu
capability-read-event-details = Lire le texte et les pièces jointes d’événements
capability-create-events = Créer des événements
capability-update-events = Modifier des événements
capability-delete-events = Supprimer des événements
capability-read-shared-calendars = Lire des calendriers partagés
capability-write-shared-calendars = Modifier des calendriers partagés
capability-read-group-calendars = Lire des calendriers de groupe
capability-write-group-calendars = Modifier des calendriers de groupe
capability-read-mailbox-settings = Lire les heures de travail et le fuseau horaire
capability-change-mailbox-settings = Modifier les réponses automatiques, les heures de travail et le fuseau horaire
capability-find-rooms = Trouver des salles de réunion
capability-see-bookings = Voir des rendez-vous dans Microsoft Bookings
capability-make-bookings = Prendre des rendez-vous dans Microsoft Bookings

several-read-meetings = Lire, modifier et supprimer des réunions Teams
several-read-attendance = Lire les présences, les enregistrements, les transcriptions et les notes d’IA de réunions
several-read-presence = Voir et définir la disponibilité dans Teams
several-join-calls = Démarrer ou rejoindre des appels, les entendre et les voir, ou lire leurs relevés
several-read-virtual-events = Lire des webinaires et des assemblées, et créer des assemblées
several-read-chats = Lire et envoyer des messages de conversation
several-read-channel-messages = Lire et envoyer des messages de canal
several-list-calendars = Lister des calendriers et lire des événements : objet, heure, lieu
several-create-events = Créer, modifier et supprimer des événements
several-read-shared-calendars = Lire et modifier des calendriers partagés
several-read-group-calendars = Lire et modifier des calendriers de groupe
several-read-mailbox-settings = Lire et modifier les heures de travail et le fuseau horaire, et modifier les réponses automatiques
several-see-bookings = Voir et prendre des rendez-vous dans Microsoft Bookings

asked-as-identify-account = profil utilisateur connexion identité
asked-as-find-people = utilisateurs annuaire employés collègues noms adresses e mail
asked-as-verify-tenant = locataire entreprise domaine
asked-as-create-meetings = planifier organiser ligne visioconférence conférence lien rejoindre participation
asked-as-read-meetings = voir ligne visioconférence conférence
asked-as-update-meetings = changer mettre jour reporter déplacer ligne visioconférence
asked-as-delete-meetings = annuler retirer ligne visioconférence
asked-as-stay-connected = hors ligne jeton actualisation arrière plan toujours
asked-as-read-attendance = lire participants participation rapport présence présents
asked-as-read-recordings = enregistrement vidéo regarder
asked-as-read-transcripts = transcription texte parole
asked-as-read-meeting-insights = copilot résumé synthèse compte rendu notes intelligence artificielle
asked-as-read-presence = statut présence disponibilité ligne absent
asked-as-set-presence = statut présence changer modifier absent occupé
asked-as-join-calls = bot téléphone appeler
asked-as-access-call-media = écouter enregistrer audio vidéo bot micro
asked-as-read-call-records = historique enregistrements appel journal
asked-as-read-virtual-events = webinaire événement évènement virtuel town hall
asked-as-create-virtual-events = événement évènement virtuel town hall
asked-as-see-teams = groupes appartenance canaux lire
asked-as-read-chats = messages direct privé voir chat
asked-as-send-chats = écrire message direct privé chat
asked-as-read-channel-messages = équipes publications voir
asked-as-send-channel-messages = équipes publications écrire
asked-as-see-free-busy = disponibilité disponible libre occupé horaires créneaux free busy
asked-as-list-calendars = calendriers noms agenda voir
asked-as-read-events = voir rendez vous rdv évènements titre lieu calendrier agenda
asked-as-read-event-details = contenu pièces jointes description participants privé voir rendez vous rdv évènements calendrier agenda
asked-as-create-events = écrire ajouter rendez vous rdv évènements calendrier agenda
asked-as-update-events = changer mettre jour écrire déplacer rendez vous rdv évènements calendrier agenda
asked-as-delete-events = retirer annuler rendez vous rdv évènements calendrier agenda
asked-as-read-shared-calendars = délégué collègue autres personnes agenda voir
asked-as-write-shared-calendars = délégué collègue autres personnes agenda écrire changer
asked-as-read-group-calendars = groupe agenda voir
asked-as-write-group-calendars = groupe agenda écrire changer
asked-as-read-mailbox-settings = boîte lettres paramètres heures voir
asked-as-change-mailbox-settings = boîte lettres absence bureau message réponse paramètres écrire changer
asked-as-find-rooms = salle lieux ressources équipement
asked-as-see-bookings = réservations réservation rdv lire
asked-as-make-bookings = réservations réservation réserver rdv planifier créer
no-words = peut peuvent pourrait il elle est ce ces cet cette application cronofy mon ma mes notre nos votre vos son sa ses leur leurs un une le la les lui des de du d l au aux à en y qu t s tout tous toute toutes dans sur pour avec et ou je moi me nous on vous utiliser avoir a ont accès accéder microsoft autorisé autorisation autorisations permission permissions par quand que qui quoi

meetings = Les réunions créées par la visioconférence Teams ne figurent dans le calendrier de personne. À partir de son ID ou de son lien de participation, une réunion peut être lue pour son organisateur et pour les personnes qui y sont invitées : objet, heure, personnes et lien de conversation.

verdict-conferred = { $mood ->
   *[is] Possible
    [would] Serait possible
}
verdict-conditional = Il faut plus
verdict-not-conferred = { $mood ->
   *[is] Impossible
    [would] Resterait impossible
}
verdict-cannot-tell = Indéterminé
verdict-not-applicable = Sans objet
verdict-by = { $name } { $text }
why-by = grâce à { $names }
why-not = { $kind ->
   *[delegated] cela n’existe pas pour une personne connectée
    [application] une application seule n’a pas d’utilisateur connecté
}
why-takes = il faudrait { $names }
why-needs = il faudrait { $names }
why-that-needs = il faudrait pour cela { $names }
why-none = { $kind ->
   *[delegated] aucune autorisation déléguée de Microsoft Graph ne le permet
    [application] aucune autorisation d’application de Microsoft Graph ne le permet
}
why-none-but-import = { $kind ->
   *[delegated] aucune autorisation déléguée ne le permet, sauf pendant l’importation de messages
    [application] aucune autorisation d’application ne le permet, sauf pendant l’importation de messages
}
why-if = { $names } : { $conditions }
why-if-takes = { $kind ->
   *[delegated] il faut { $needed } comme autorisation déléguée. Il y a { $names } : { $conditions }
    [application] il faut { $needed } comme autorisation d’application. Il y a { $names } : { $conditions }
}
condition-exchange-web-services-allowed = seulement là où les services web Exchange fonctionnent encore
condition-migration-only = seulement pendant l’importation de messages venus d’ailleurs
condition-only-declared = mentionné, mais rien ne dit que cela a été accordé
condition-other-kind = { $kind ->
   *[delegated] autorisation déléguée, que { $mode } ne peut pas utiliser
    [application] autorisation d’application, que { $mode } ne peut pas utiliser
}
condition-raw-mailbox-items = comme éléments bruts de la boîte aux lettres, pas comme calendrier
condition-resource-specific = seulement dans les conversations et équipes où quelqu’un l’a accepté
condition-teams-application-access-policy = il faut aussi la stratégie Teams, qu’aucune autorisation ne montre
condition-where-installed = seulement dans les conversations où l’application est installée
fold-cannot-tell = { $number ->
    [one] Afficher { $number } action de plus, indéterminée
   *[other] Afficher { $number } actions de plus, indéterminées
}
fold-not-applicable = { $number ->
    [one] { $number } action sans objet pour { $mode }
   *[other] { $number } actions sans objet pour { $mode }
}
fold-not-conferred = { $number ->
    [one] Afficher { $number } action impossible de plus
   *[other] Afficher { $number } actions impossibles de plus
}
operation = Microsoft Graph : `{ $name }`
on-lines = { $number ->
    [one] ligne { $lines }
   *[other] lignes { $lines }
}
on-lines-more = lignes { $lines } et d’autres

## What the mode asks for

asks = Autorisations que demande { $mode }
ask-User-Read = pour savoir quel compte Microsoft a été connecté
ask-OnlineMeetings-ReadWrite = pour créer, lire, modifier et supprimer des réunions Teams pour la personne qui connecte son compte
ask-offline_access = pour rester connecté, sans que personne doive se reconnecter toutes les heures
ask-User-ReadBasic-All = pour faire correspondre les comptes Cronofy et les utilisateurs Teams
ask-OnlineMeetings-ReadWrite-All = pour créer des réunions Teams pour les utilisateurs autorisés de l’organisation
ask-Organization-Read-All = pour vérifier, lors de la configuration, que c’est la bonne organisation
standing-granted = Accordée
standing-covered = Couverte
standing-declared = Demandée
standing-not-granted = Non accordée
standing-wrong-kind = Mauvais type
standing-cannot-tell = Indéterminée
standing-missing = Absente
stands-covered = Couverte par { $names }, ce qui va au-delà de ce que Cronofy demande.
stands-declared = Serait couverte par { $names }.
stands-not-granted = Le texte dit qu’elle n’est pas accordée.
stands-wrong-kind = { $kind ->
   *[delegated] Elle est présente sous un autre type ; { $mode } a besoin d’une autorisation déléguée.
    [application] Elle est présente sous un autre type ; { $mode } a besoin d’une autorisation d’application.
}

## More than needed

extra = Plus que nécessaire
extra-is = Les fonctions Teams de Cronofy ne les utilisent pas avec { $mode }. Autre chose les utilise peut-être.
extra-none = Rien ici ne dépasse ce qu’il faut à { $mode }.
extra-elsewhere = { $other } demande celles-ci :
rest = { $number ->
    [one] et { $number } autre
   *[other] et { $number } autres
}
reach = { $kind ->
   *[delegated] porte sur ce à quoi accède la personne qui connecte son compte
    [application] porte sur toute l’organisation
}
opens = Ce qu’elle ouvre : { $list }.
instead-covers = Il suffit de { $names }.
instead = Pour une seule de ces choses, il suffit de moins : { $names }.
without-closes = { $mood ->
   *[is] La retirer mettrait fin à ceci : { $list }.
    [would] S’en passer exclurait ceci : { $list }.
}
without-narrows = { $mood ->
   *[is] La retirer soumettrait ceci à une condition : { $list }.
    [would] S’en passer soumettrait ceci à une condition : { $list }.
}

## What changed

nothing-changed = Cette réponse est gardée. Collez autre chose, corrigez la lecture ou changez de mode, et voyez ce qui change.
changed-opened = { $since ->
    [kept] Depuis la réponse gardée, maintenant ouvert : { $list }.
    [read] Avec vos corrections, maintenant ouvert : { $list }.
    [added] Si elle est ajoutée, maintenant ouvert : { $list }.
   *[further] Maintenant ouvert : { $list }.
}
changed-closed = { $since ->
    [kept] Depuis la réponse gardée, ce qui n’est plus ouvert : { $list }.
    [read] Avec vos corrections, ce qui n’est plus ouvert : { $list }.
    [added] Si elle est ajoutée, ce qui n’est plus ouvert : { $list }.
   *[further] Ce qui n’est plus ouvert : { $list }.
}
changed-other = { $since ->
    [kept] Depuis la réponse gardée, la réponse a changé pour ceci : { $list }.
    [read] Avec vos corrections, la réponse a changé pour ceci : { $list }.
    [added] Si elle est ajoutée, la réponse change pour ceci : { $list }.
   *[further] La réponse a changé pour ceci : { $list }.
}
changed-granted = { $since ->
    [kept] Depuis la réponse gardée, nouvellement accordé : { $names }.
    [read] Avec vos corrections, nouvellement accordé : { $names }.
    [added] Si elle est ajoutée, nouvellement accordé : { $names }.
   *[further] Nouvellement accordé : { $names }.
}
changed-new = { $since ->
    [kept] Depuis la réponse gardée, nouveau, mais non accordé : { $names }.
    [read] Avec vos corrections, nouveau, mais non accordé : { $names }.
    [added] Si elle est ajoutée, nouveau, mais non accordé : { $names }.
   *[further] Nouveau, mais non accordé : { $names }.
}
changed-gone = { $since ->
    [kept] Depuis la réponse gardée, disparu : { $names }.
    [read] Avec vos corrections, disparu : { $names }.
    [added] Si elle est ajoutée, disparu : { $names }.
   *[further] Disparu : { $names }.
}
changed-no-longer = { $since ->
    [kept] Depuis la réponse gardée, ce qui n’est plus accordé : { $names }.
    [read] Avec vos corrections, ce qui n’est plus accordé : { $names }.
    [added] Si elle est ajoutée, ce qui n’est plus accordé : { $names }.
   *[further] Ce qui n’est plus accordé : { $names }.
}

## Notes

notes = Bon à savoir
note-unknown-app = L’application que nomme ce jeton n’est pas l’une des applications Cronofy connues ici. Elle est peut-être d’un autre fournisseur, et alors cette réponse ne concerne pas Cronofy.
note-unsure-wording = Le texte ne dit pas clairement si cela a été accordé ; cela ne compte donc ni comme accordé ni comme refusé : { $names }.
note-free-busy-flow = Cela ressemble à la connexion de calendrier Free/Busy de Cronofy, qui demande { $names }. Cronofy l’appelle Free/Busy ; l’autorisation de Microsoft montre aussi l’objet et le lieu des événements.
note-secret-seen = Un jeton ou un autre secret se trouvait dans ce que vous avez collé : il est maintenant masqué et n’a été envoyé nulle part, mais s’il a circulé auparavant, faites-le révoquer ou remplacer.
note-token-not-verified = Le jeton a été décodé, pas vérifié : seule l’API à laquelle il est destiné peut dire s’il est authentique.
note-token-expired = Ce jeton a expiré. Il montre ce qui était accordé lors de son émission, et cela a pu changer depuis.
note-opaque-token = Seul Microsoft peut lire ce type de jeton : le jeton lui-même ne montre donc pas ce qui a été accordé.
note-encrypted-token = Le jeton est chiffré : le jeton lui-même ne montre donc pas ce qui a été accordé.
note-refresh-token = Un jeton d’actualisation seul ne montre aucune autorisation, et qui le détient peut obtenir de nouveaux jetons d’accès : s’il a circulé, faites-le révoquer.
note-id-token = Un jeton d’ID dit qui s’est connecté, pas ce qui a été accordé.
note-personal-account = C’est un compte Microsoft personnel, pour lequel Microsoft Graph ne crée pas de réunions Teams en ligne.
note-national-cloud = Cela relève d’un des clouds nationaux de Microsoft, où les noms ont le même sens mais où certaines opérations n’existent pas.
note-other-audience = { $number ->
    [0] Ceci est destiné à une autre API que Microsoft Graph, et ne dit donc rien de Microsoft Graph.
   *[other] { $names } : pour une autre API que Microsoft Graph, où un nom ouvre autre chose, ou rien de ce qui figure ici.
}
note-other-mode = { $number ->
    [0] Tout ce qui a été lu ici est un jeton de l’autre type, qui ne montre rien de ce que demande ce mode.
    [one] { $names } relève de l’autre mode.
   *[other] { $names } relèvent de l’autre mode.
}
note-wrong-flow = Cela ressemble à la connexion de calendrier de Cronofy, qui demande { $names } et rien pour la visioconférence Teams.
note-impossible-kind = { $number ->
    [one] { $names } n’existe pas sous le type indiqué ici et n’ouvre donc rien.
   *[other] { $names } n’existent pas sous le type indiqué ici et n’ouvrent donc rien.
}
note-not-calendar-access = Microsoft Graph n’a pas d’autorisation de calendrier nommée { $names }. Il s’agit peut-être du même nom sans `.All` à la fin, qui ouvre des calendriers : vérifiez ce qui a été accordé.
note-no-scope-named = `.default` représente tout ce pour quoi l’application a été configurée et ne nomme aucune autorisation : ceci ne montre donc pas de quelles autorisations il s’agit.
note-catalogue-only = Ceci liste des autorisations qui existent, pas des autorisations accordées.
note-list-incomplete = Ceci ne montre pas tout : ce qui n’y figure pas peut malgré tout avoir été accordé.
note-input-cut = C’est plus que ce qui se lit en une fois (1 000 000 caractères, moins si le texte est complexe) : seul le début a été lu.
note-offline-access-not-shown = `offline_access` n’apparaît jamais dans un jeton d’accès ni dans ce qui en est tiré : ceci ne dit donc pas si la connexion durera.
note-admin-consent-needed = Sauf si votre organisation a défini sa propre stratégie, les personnes ne peuvent plus consentir elles-mêmes à { $names } depuis fin 2025 et peuvent voir « Approbation administrateur requise ». Ce qui a été accordé avant continue de fonctionner.
note-teams-policy = Avec { $names }, une application n’atteint que les personnes auxquelles un administrateur Teams a attribué une stratégie Teams d’accès aux applications. Aucune autorisation ni aucun jeton ne montre si c’est fait. Cronofy n’en a pas besoin là où il utilise une connexion de calendrier complète, en lecture et en écriture, avec Teams activé.
note-exchange-policy = Avec { $names } comme autorisation d’application, toutes les boîtes aux lettres sont accessibles, sauf si Exchange limite cet accès. La stratégie Exchange d’accès aux applications limite les boîtes aux lettres qu’une application atteint ; pour de nouvelles limites, Microsoft renvoie à RBAC pour les applications, qui donne un accès à part et ne retire rien de ce qui a été accordé ici. La stratégie de Teams, qui porte presque le même nom, permet des réunions. Ne les confondez pas.
note-link-through-calendar = Avec { $names }, un événement peut être créé avec un lien Teams : par la connexion de calendrier, pas par la visioconférence Teams.
note-can-grant-itself-more = Avec { $names }, une application peut s’accorder d’autres autorisations : ce qui n’est pas permis ici ne l’est donc que pour l’instant.
note-recordings-are-files = Les enregistrements de réunions sont des fichiers dans OneDrive et SharePoint : ils sont donc peut-être accessibles avec { $names }, quoi que dise la réponse ci-dessus au sujet des enregistrements.
note-invitations-are-mail = Les invitations aux réunions sont des e-mails : elles peuvent donc être vues avec { $names }, quoi que dise la réponse ci-dessus au sujet des calendriers.
ews-is-ending = L’accès ouvert par { $names } passe par les services web Exchange (EWS). Exchange Online a commencé à les bloquer le 1er octobre 2026. Jusqu’au 1er avril 2027, une organisation peut encore les autoriser pour les applications de sa liste (`EwsEnabled` et `EwsAllowedAppIDs` de `Set-OrganizationConfig`) ; ensuite, ils y prennent fin pour de bon. Exchange Server n’est pas concerné.
ews-has-ended = L’accès ouvert par { $names } passe par les services web Exchange (EWS). Ils ont pris fin dans Exchange Online le 1er avril 2027, et seul Exchange Server les a encore.
ews-individual = L’ancienne connexion individuelle de Cronofy à Exchange est donc révolue pour la plupart des personnes : elles reconnectent leur calendrier, par Microsoft Graph.
vendor-apps = { $number ->
    [one] Une application de Cronofy : { $list }.
   *[other] Des applications de Cronofy : { $list }.
}
vendor-app-enterprise-teams = Enterprise Connect pour la visioconférence Teams
vendor-app-individual-calendar = Individual Connect pour les calendriers
vendor-app-enterprise-calendar = Enterprise Connect pour les calendriers
vendor-app-individual-free-busy = Individual Connect pour les calendriers, Free/Busy seulement
vendor-app-enterprise-free-busy = Enterprise Connect pour les calendriers, Free/Busy seulement
vendor-apps-teams = La visioconférence Teams a sa propre application.
error-code = `{ $name }` : { $text }
error-sentence = « { $name } » : { $text }
error-not-consented = ni la personne ni un administrateur n’a consenti à ce que demande l’application.
error-declined = la personne a refusé sur l’écran de consentement de Microsoft.
error-admin-needed = un administrateur doit consentir à ce que demande l’application.
error-no-such-permission = l’application a demandé quelque chose que l’API n’a pas, ou pas sous ce type, ou pour lequel l’application n’est pas configurée.
error-app-not-found = cet annuaire ne connaît pas l’application. Personne n’y a encore donné son consentement, ou la connexion s’est faite auprès de la mauvaise organisation.
error-not-assigned = la personne n’est pas affectée à l’application.
error-not-allowed = l’appel exige davantage d’autorisations, ou la personne n’en a pas le droit. Une boîte aux lettres peut aussi être fermée à l’application par une stratégie d’Exchange.
error-no-teams-policy = il manque la stratégie Teams pour la personne concernée.
pasted-policy-teams = Ceci liste une stratégie Teams d’accès aux applications : elle dit quelles applications peuvent agir sur les réunions en ligne des personnes auxquelles elle est attribuée. Elle ne montre pas d’autorisations, et il en faut aussi.
pasted-policy-exchange = Ceci liste une stratégie Exchange d’accès aux applications : elle dit à quelles boîtes aux lettres une application est limitée. Elle ne montre pas d’autorisations et ne dit rien des réunions Teams.
source = { $day }
source-others = { $day }, selon des tiers

## Passing the answer on

lost = Cela ne s’est pas chargé. Réessayez.
failed = Cela n’a pas fonctionné : une partie de l’outil ne s’est pas chargée. Vérifiez la connexion, puis réessayez.
share = Transmettre la réponse
share-text = Copier le résumé
share-markdown = Copier en Markdown
share-link = Copier le lien
share-print = Imprimer
share-json = Télécharger le JSON
share-message = Copier le message
share-risk = Copier la note de risque
share-commands = Copier les commandes
told-copied = Copié.
told-copied-link = Copié. Le lien contient le mode, les noms des autorisations avec leur état, et les remarques affichées : rien d’autre de ce que vous avez collé.
told-by-hand = Le navigateur n’autorise pas cette page à copier. Copiez à partir d’ici :
told-not-text = Ce fichier n’est pas du texte. S’il s’agit d’une image ou d’un PDF, copiez-en plutôt le texte et collez-le.
told-damaged-link = Le lien vers cette réponse a été coupé ou modifié en route : il n’ouvre rien. Redemandez-le.

summary-title = Cronofy { $mode } : ce que permettent ces autorisations Microsoft
same-answer = La même réponse, avec ses raisons : { $link }

risk-title = Cronofy { $mode } : autorisations qui dépassent le nécessaire
risk-permission = Autorisation
risk-kind = Type
risk-reach = Portée
risk-opens = Ce qu’elle ouvre
risk-instead = Ce qui suffirait
risk-without = Sans elle
not-proven = Ce que ceci ne prouve pas
proof-later = Cela montre ce qui était accordé lorsque la liste ou le jeton a été établi. Cela a pu changer.
proof-token = Un jeton est décodé, pas vérifié, et ne montre aucune autorisation déléguée s’il est celui de l’application elle-même.
proof-policies = Les stratégies qui limitent une application ne sont pas des autorisations : celles d’Exchange, celles de Teams, l’accès conditionnel.
proof-used = Que quelque chose soit permis ne veut pas dire que cela a été fait. Les journaux de connexion et d’audit le disent.
sources = Sources
made-on = Établi le { $day }.

message-title = Autorisations Microsoft pour Cronofy : réunions Teams, { $mode }
message-hello = Bonjour,
message-needs = { $kind ->
   *[delegated] { $number ->
        [one] Pour créer des réunions Teams, Cronofy a besoin de ceci sur Microsoft Graph, en tant qu’autorisation déléguée, pour les personnes qui connectent leur compte :
       *[other] Pour créer des réunions Teams, Cronofy a besoin de ceci sur Microsoft Graph, en tant qu’autorisations déléguées, pour les personnes qui connectent leur compte :
    }
    [application] { $number ->
        [one] Pour créer des réunions Teams, Cronofy a besoin de ceci sur Microsoft Graph, en tant qu’autorisation d’application, pour l’organisation :
       *[other] Pour créer des réunions Teams, Cronofy a besoin de ceci sur Microsoft Graph, en tant qu’autorisations d’application, pour l’organisation :
    }
}
message-there = Déjà en place : { $names }.
message-who = { $kind ->
   *[delegated] Qui peut le faire : un administrateur d’application cloud, un administrateur d’application ou un administrateur de rôle privilégié.
    [application] Qui peut le faire : un administrateur de rôle privilégié ou un administrateur général. Seuls ces rôles peuvent accorder des autorisations d’application.
}
message-how = Comment : { $text }
message-check = Comment vérifier : centre d’administration Microsoft Entra, Applications d’entreprise, l’application de Cronofy, Autorisations. Chaque autorisation ci-dessus y figure alors comme accordée.
message-check-id = Comment vérifier : centre d’administration Microsoft Entra, Applications d’entreprise, l’application dont l’ID est `{ $name }`, Autorisations. Chaque autorisation ci-dessus y figure alors comme accordée.
message-policy = Pour créer des réunions Teams, Cronofy a besoin d’une stratégie Teams d’accès aux applications pour les personnes dont il crée les réunions. Elle n’est pas nécessaire là où Cronofy a une connexion de calendrier complète, en lecture et en écriture, avec Teams activé.
message-policy-also = En outre, Cronofy a besoin d’une stratégie Teams d’accès aux applications pour les personnes dont il crée les réunions. Elle n’est pas nécessaire là où Cronofy a une connexion de calendrier complète, en lecture et en écriture, avec Teams activé.
message-who-policy = Qui peut le faire : un administrateur Teams ou un administrateur général.
message-end = Rien de cela n’ouvre un calendrier : l’accès aux calendriers s’autorise à part.

## The foot

promise = Rien de ce que vous collez ne quitte cette page.
not-enough = Les autorisations seules peuvent ne pas suffire : les droits de la personne, et peut-être une licence, comptent aussi.
printed = Imprimé le
facts = Autorisations de Microsoft au { $day }.
facts-old = Autorisations de Microsoft au { $day } : il y a 12 mois ou plus, elles ne sont donc peut-être plus à jour.

## What a page shows until the widget runs

fallback-asks = { $kind ->
   *[delegated] *{ $mode }* demande les autorisations déléguées { $names }.
    [application] *{ $mode }* demande les autorisations d’application { $names }.
}
fallback-no-calendar = Aucune de ces autorisations ne donne accès aux calendriers.
