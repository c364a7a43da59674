### Spanish of Spain, in words that are understood in Latin America. Readers are addressed
### as Microsoft does: "usted", and the infinitive for actions. Microsoft's terms: terms.md.
###
### - Before a name of a mode no "y": before "Individual" it would have to be "e".
### - Names stand where one or several fit ("con", "mediante", "por"), unless $number chooses.

## How sentences and lists are put together

between-sentences = { " " }
between-items = ,{ " " }
between-capabilities = ;{ " " }
more-names = { $number } más
more-capabilities = y { $number } más
entry = { $name }: { $text }
ended = { $text }.
within-a-sentence = small

## The asking

which-mode = ¿Cómo está conectado Cronofy con Microsoft Teams?
which-mode-is-mine = ¿Cuál tengo?
mode-is = { $kind ->
   *[delegated] Cada persona inicia sesión con Microsoft y conecta su propia cuenta. Los permisos son delegados: Cronofy actúa en nombre de esa persona, y solo de ella. Es su caso si las personas se conectan una a una.
    [application] Un administrador conecta toda la organización una sola vez. Los permisos son permisos de aplicación: Cronofy actúa por sí mismo, sin que nadie haya iniciado sesión. Es su caso si un administrador aceptó en nombre de todos.
}
asks-for = Solicita
paste = Pegue lo que se concedió*, en cualquier formato, o arrastre aquí un archivo de texto*
trust = Se queda en este navegador. Los tokens se ocultan al instante.
where-to-find = ¿Dónde lo encuentro?
found-granted = Para lo que se concedió, como administrador: Centro de administración de Microsoft Entra, Aplicaciones empresariales, la aplicación, Permisos. Seleccione las filas y cópielas.
found-asked = Para lo que va a conceder: la lista de la pantalla de consentimiento de Microsoft, o la dirección de esa página.
found-shell = Desde PowerShell o la CLI de Azure: lo que muestran `Get-MgServicePrincipalAppRoleAssignment`, `Get-MgOauth2PermissionGrant` o `az ad app permission list-grants`.
found-image = De una imagen o un PDF: copie el texto. También sirve un token de acceso; se oculta en cuanto se lee.
examples = Probar un ejemplo:
example-all = Todo lo que se solicita
example-calendars = Con calendarios
example-calendar-only = Solo calendario
example-missing = Falta uno, otro es más amplio
skip = Ir a la respuesta
clear = Borrar
undo = Deshacer
busy = Leyendo…
no-reader = No se pudo leer: una parte de la herramienta no se cargó, o falló al leerlo. Los secretos del texto no están ocultos. Compruebe la conexión y péguelo de nuevo.

## What was read, and the correcting of it

read = { $number ->
    [0] No se leyó ningún nombre.
    [one] { $number } nombre leído: { $ways }.
   *[other] { $number } nombres leídos: { $ways }.
}
read-from = { $number ->
    [0] No se leyó ningún nombre en { $formats }.
    [one] { $number } nombre leído en { $formats }: { $ways }.
   *[other] { $number } nombres leídos en { $formats }: { $ways }.
}
way-granted = { $number ->
    [one] { $number } concedido
   *[other] { $number } concedidos
}
way-asked = { $number ->
    [one] { $number } solicitado
   *[other] { $number } solicitados
}
way-denied = { $number ->
    [one] { $number } no concedido
   *[other] { $number } no concedidos
}
way-unsure = { $number } sin aclarar
format-list = una lista
format-token = un token
format-token-response = una respuesta de token
format-claims = las notificaciones (claims) de un token
format-url = una dirección de inicio de sesión
format-portal = una página de permisos de Entra
format-graph-json = la salida de Microsoft Graph
format-manifest = un manifiesto de aplicación
format-powershell = la salida de PowerShell
format-azure-cli = la salida de la CLI de Azure
format-audit-log = una entrada del registro de auditoría
format-prompt = una pantalla de consentimiento
format-error = un mensaje de error
format-code = código fuente
format-table = una tabla
not-recognised = { $number ->
    [one] { $number } nombre no reconocido.
   *[other] { $number } nombres no reconocidos.
}
check = Comprobar o corregir esta lectura
legend = En el texto:
status-granted = Concedido
status-declared = Solicitado
status-not-granted = No concedido
status-unsure = Sin aclarar o desconocido
kind-delegated = Delegado
kind-application = Aplicación
kind-unknown = No indicado
kind-is = { $resource ->
   *[microsoft-graph] { $kind }
    [exchange-online] { $kind }, Office 365 Exchange Online
    [sharepoint-online] { $kind }, SharePoint Online
    [azure-ad-graph] { $kind }, Azure AD Graph
    [other] { $kind }, otra API
}
kind-read-as = { $kind ->
   *[delegated] Tipo no indicado, se toma como delegado
    [application] Tipo no indicado, se toma como aplicación
}
these-are = Marcar estos { $number } como:
all-are = Marcar los { $number } como:
please-say = indíquelo
added = agregado por usted
as-you-said = según indicó usted
no-permission = No es un permiso
removed = Aquí no hay ningún permiso, según indicó usted: { $names }.
read-so = Sí, leerlo así
read-as = Es `{ $name }`
meant-one = No es un nombre de Microsoft. ¿Quiso decir `{ $name }`?
meant-several = Varios permisos comparten esta línea. ¿Cuál es?
meant-none = Ningún permiso que conozca esta herramienta.
whole = La lista parece continuar más allá de lo pegado.
whole-yes = Esta es la lista completa
corrected = { $number ->
    [one] { $number } corrección suya.
   *[other] { $number } correcciones suyas.
}
undo-last = Deshacer la última
undo-all = Deshacer todas
add = Agregar un permiso por su nombre para probar qué cambia
add-button = Agregar
cannot-add = Ningún permiso tiene este nombre, o ya está en la lista.
list-more = Mostrar { $number } más

## The answer

if-granted = El texto solicita estos permisos. Nada en él indica que se hayan concedido, así que esto es lo que permitirían.
linked = Esta respuesta llegó por un vínculo, que lleva los nombres de los permisos y nada más de lo que se pegó. Pegue algo para sustituirla.
nothing-found = Se buscaron nombres de Microsoft, como `OnlineMeetings.ReadWrite`, en listas, tablas, tokens, direcciones y salidas de comandos.
nothing-named = El texto no nombra ningún permiso concedido ni solicitado.
only-denied = El texto solo dice lo que no está concedido. De lo demás no dice nada.
none-granted = El texto dice que nada de esto está concedido.

teams-preview = { $mode } solicita { $names }.
teams-nothing-found = No se encontró ningún nombre de permiso; esto es lo que solicita { $mode }.
teams-not-shown = Esto no muestra qué permisos se concedieron.
teams-complete = Completo: es suficiente para las reuniones de Teams.
teams-policy-left = Permisos completos, falta un paso: la directiva de Teams.
teams-asked-for = Será suficiente para las reuniones de Teams cuando se conceda.
teams-asked-for-policy = Será suficiente para las reuniones de Teams cuando se conceda y esté configurada la directiva de Teams.
teams-other-mode = Estos permisos son de { $other }, no de { $mode }.
lacking-missing = { $number ->
    [one] Incompleto: falta { $names }.
   *[other] Incompleto: faltan { $names }.
}
lacking-would-miss = { $number ->
    [one] Aunque se conceda todo esto, seguirá faltando { $names }.
   *[other] Aunque se conceda todo esto, seguirán faltando { $names }.
}
lacking-not-granted = { $number ->
    [one] Incompleto: { $names } no está concedido.
   *[other] Incompleto: { $names } no están concedidos.
}
lacking-wrong-kind = { $number ->
    [one] Incompleto: { $names } está, pero con un tipo incorrecto, que { $mode } no puede usar.
   *[other] Incompleto: { $names } están, pero con un tipo incorrecto, que { $mode } no puede usar.
}
lacking-only-asked = { $number ->
    [one] Incompleto: se solicita { $names }, pero nada indica que se haya concedido.
   *[other] Incompleto: se solicitan { $names }, pero nada indica que se hayan concedido.
}
lacking-unclear = { $number ->
    [one] No está claro si { $names } está concedido.
   *[other] No está claro si { $names } están concedidos.
}

calendar-closed = { $extra ->
    [0] Nada de esto abre un calendario.
    [one] Nada de esto abre un calendario, pero sobra { $extra } permiso.
   *[other] Nada de esto abre un calendario, pero sobran { $extra } permisos.
}
calendar-recognised = { $extra ->
    [0] Nada de lo reconocido abre un calendario.
    [one] Nada de lo reconocido abre un calendario, pero sobra { $extra } permiso.
   *[other] Nada de lo reconocido abre un calendario, pero sobran { $extra } permisos.
}
calendar-write = { $extra ->
    [0] Los calendarios están abiertos: con { $names }, Cronofy puede modificar eventos.
    [one] Los calendarios están abiertos: con { $names }, Cronofy puede modificar eventos, y sobra { $extra } permiso más.
   *[other] Los calendarios están abiertos: con { $names }, Cronofy puede modificar eventos, y sobran otros { $extra } permisos.
}
calendar-read = { $extra ->
    [0] Los calendarios están abiertos: con { $names }, Cronofy puede leer eventos completos.
    [one] Los calendarios están abiertos: con { $names }, Cronofy puede leer eventos completos, y sobra { $extra } permiso más.
   *[other] Los calendarios están abiertos: con { $names }, Cronofy puede leer eventos completos, y sobran otros { $extra } permisos.
}
calendar-basic = { $extra ->
    [0] Los calendarios están abiertos: con { $names }, Cronofy puede ver eventos.
    [one] Los calendarios están abiertos: con { $names }, Cronofy puede ver eventos, y sobra { $extra } permiso más.
   *[other] Los calendarios están abiertos: con { $names }, Cronofy puede ver eventos, y sobran otros { $extra } permisos.
}
calendar-least-read = { $extra ->
    [0] Los calendarios están abiertos: con { $names }, Cronofy puede al menos leer eventos completos.
    [one] Los calendarios están abiertos: con { $names }, Cronofy puede al menos leer eventos completos, y sobra { $extra } permiso más.
   *[other] Los calendarios están abiertos: con { $names }, Cronofy puede al menos leer eventos completos, y sobran otros { $extra } permisos.
}
calendar-least-basic = { $extra ->
    [0] Los calendarios están abiertos: con { $names }, Cronofy puede al menos ver eventos.
    [one] Los calendarios están abiertos: con { $names }, Cronofy puede al menos ver eventos, y sobra { $extra } permiso más.
   *[other] Los calendarios están abiertos: con { $names }, Cronofy puede al menos ver eventos, y sobran otros { $extra } permisos.
}
calendar-if-write = { $extra ->
    [0] Los calendarios están abiertos con una condición: con { $names }, Cronofy podría modificar eventos.
    [one] Los calendarios están abiertos con una condición: con { $names }, Cronofy podría modificar eventos, y sobra { $extra } permiso más.
   *[other] Los calendarios están abiertos con una condición: con { $names }, Cronofy podría modificar eventos, y sobran otros { $extra } permisos.
}
calendar-if-read = { $extra ->
    [0] Los calendarios están abiertos con una condición: con { $names }, Cronofy podría leer eventos completos.
    [one] Los calendarios están abiertos con una condición: con { $names }, Cronofy podría leer eventos completos, y sobra { $extra } permiso más.
   *[other] Los calendarios están abiertos con una condición: con { $names }, Cronofy podría leer eventos completos, y sobran otros { $extra } permisos.
}
calendar-if-basic = { $extra ->
    [0] Los calendarios están abiertos con una condición: con { $names }, Cronofy podría ver eventos.
    [one] Los calendarios están abiertos con una condición: con { $names }, Cronofy podría ver eventos, y sobra { $extra } permiso más.
   *[other] Los calendarios están abiertos con una condición: con { $names }, Cronofy podría ver eventos, y sobran otros { $extra } permisos.
}
calendar-mentioned = { $extra ->
    [0] { $names } abriría un calendario, pero nada indica que se haya concedido.
    [one] { $names } abriría un calendario, pero nada indica que se haya concedido; sobra { $extra } permiso más.
   *[other] { $names } abriría un calendario, pero nada indica que se haya concedido; sobran otros { $extra } permisos.
}
calendar-several-mentioned = { $extra ->
    [0] { $names } abrirían un calendario, pero nada indica que se hayan concedido.
    [one] { $names } abrirían un calendario, pero nada indica que se hayan concedido; sobra { $extra } permiso más.
   *[other] { $names } abrirían un calendario, pero nada indica que se hayan concedido; sobran otros { $extra } permisos.
}
calendar-meant = { $extra ->
    [0] Que un calendario esté abierto depende de si se trata de { $names }.
    [one] Que un calendario esté abierto depende de si se trata de { $names }; además, sobra { $extra } permiso.
   *[other] Que un calendario esté abierto depende de si se trata de { $names }; además, sobran { $extra } permisos.
}
calendar-unclear = { $extra ->
    [0] Esto no muestra si hay un calendario abierto.
    [one] Esto no muestra si hay un calendario abierto, pero sobra { $extra } permiso.
   *[other] Esto no muestra si hay un calendario abierto, pero sobran { $extra } permisos.
}

app = Cronofy
lane-teams = Reuniones de Teams
lane-is-teams = Consentimiento 1: vínculos de reunión
lane-calendar = Calendarios
lane-is-calendar = Consentimiento 2: disponibilidad, eventos
to-teams-asks = solicita { $all }
to-teams-unclear = ? sin aclarar
to-teams-asked = { $number } de { $all } solicitados
to-teams-policy = { $number } de { $all } concedidos, luego la directiva
to-teams-granted = { $number } de { $all } concedidos
to-calendar-closed = sin acceso
to-calendar-condition = abiertos con una condición
to-calendar-write = puede modificar eventos
to-calendar-read = puede leer eventos
to-calendar-basic = puede ver eventos
to-calendar-mentioned = ? no consta como concedido
to-calendar-unclear = ? sin aclarar

keep = Guardar esta respuesta para comparar
keep-end = Dejar de comparar
change-opened = ahora abierto
change-closed = ya no abierto
change-other = cambiado
other-mode = Esto parece { $other }.
switch = Cambiar a { $other }

status-read = { $number ->
    [one] { $number } nombre leído.
   *[other] { $number } nombres leídos.
}
changes-secret-seen = Un secreto del texto está ahora oculto.
changes-token-expired = El token ha caducado.
changes-unknown-app = El token es para una aplicación que aquí no se conoce.
changes-sign-in-error = Se explica un error del texto.

## What to do

steps = Qué hacer
step-grant = { $number ->
    [one] Conceder { $names } como permiso de aplicación
   *[other] Conceder { $names } como permisos de aplicación
}
step-accept = Conectar la cuenta y aceptar { $names }
step-accept-again = Conectar de nuevo la cuenta y aceptar { $names }
step-policy = Configurar la directiva de Teams: permitir que Cronofy cree reuniones para las personas
step-compare = Comparar el identificador de la aplicación del token (`appid` o `azp`) con el de la aplicación de Cronofy
step-another = Pegar en su lugar un token de acceso o la lista de permisos
step-all = Pegar todas las filas de la página Permisos de la aplicación
step-answer = Responder arriba a lo que el texto deja sin aclarar
step-then-look = Aceptar y después pegar aquí la página Permisos de la aplicación
step-nothing-more = No hace falta nada más para los vínculos de Teams en eventos que Cronofy escribe en este calendario
step-teams = Conectar también las conferencias de Teams
step-declined = Conectar de nuevo y aceptar lo que solicita la pantalla de Microsoft
step-no-such-permission = Avisar a quien configuró la solicitud o administra la aplicación
step-app-not-found = Iniciar sesión con una cuenta de la organización correcta
step-not-assigned = Asignar la persona, o un grupo al que pertenezca, a la aplicación
step-not-allowed = Pegar todas las filas de la página Permisos de la aplicación, para comparar lo concedido con lo necesario
who-grant = Administrador de roles con privilegios o administrador global, en Cronofy: conectar Enterprise Connect y aceptar en nombre de la organización.
who-accept = La persona, en Cronofy. Donde Microsoft indique «Se necesita la aprobación del administrador»: un administrador.
who-policy = Administrador de Teams o administrador global, en PowerShell. Los permisos no pueden mostrar si está hecho.
who-compare = Centro de administración de Microsoft Entra, Aplicaciones empresariales. Si es otra aplicación, esta respuesta no trata de Cronofy.
who-all = Centro de administración de Microsoft Entra, Aplicaciones empresariales, la aplicación, Permisos: seleccione las filas y cópielas.
who-then-look = La persona o un administrador, en Cronofy. La página está en el Centro de administración de Entra, Aplicaciones empresariales.
who-nothing-more = Si Teams está habilitado para la conexión. Las conferencias de Teams solo hacen falta para reuniones creadas sin evento.
who-teams = Para reuniones. Una conexión Free/Busy no puede escribir eventos, así que no pone en ellos vínculos de Teams.
who-no-such-permission = `OnlineMeetings.ReadWrite` solo se puede solicitar como permiso delegado, y `OnlineMeetings.ReadWrite.All` solo como permiso de aplicación.
who-app-not-found = Si era la correcta, un administrador se conecta una vez y acepta en nombre de la organización.
who-not-assigned = Un administrador, en el Centro de administración de Microsoft Entra: Aplicaciones empresariales, la aplicación, Usuarios y grupos.
who-not-allowed = Centro de administración de Microsoft Entra, Aplicaciones empresariales, la aplicación, Permisos.
takes-away = Un consentimiento para toda la organización puede quitar permisos que antes se concedieron para ella: consulte primero la lista.
how = Cómo hacerlo, comprobarlo y deshacerlo
done = Hecho
for-whom = ¿Para quién?
whom-group = Un grupo
whom-person = Una persona
whom-everybody = Todos
how-to-consent = { $kind ->
   *[delegated] Donde Microsoft indique «Se necesita la aprobación del administrador», un administrador de aplicaciones en la nube, un administrador de aplicaciones o un administrador de roles con privilegios se conecta una vez y marca «Consentimiento en nombre de la organización», o aprueba la solicitud en el Centro de administración de Entra.
    [application] En Cronofy, conecte Enterprise Connect, inicie sesión con Microsoft y acepte en nombre de la organización.
}
how-to-check-consent = Para comprobarlo: Centro de administración de Microsoft Entra, Aplicaciones empresariales, la aplicación, Permisos. Seleccione las filas y péguelas aquí.
how-to-undo-consent = Para deshacerlo: en la misma página, elija el permiso, después «…» y después «Revocar permiso». Lo que las personas aceptaron para sí mismas se revoca con PowerShell o Microsoft Graph.
how-to-set-policy = Con el módulo `MicrosoftTeams`. Una persona tiene como mucho una directiva de este tipo, y una nueva sustituye a la anterior: consulte primero cuál tiene. Las líneas que cambian algo empiezan por `#` y no hacen nada: elija y quite el `#`. Puede tardar 30 minutos, y un día si el grupo es grande.
how-to-check-policy = Para comprobarlo: `Get-CsApplicationAccessPolicy` muestra las directivas con sus aplicaciones, pero no las personas. Para probarlo, haga que Cronofy cree una reunión para alguien.
how-to-undo-policy = Para deshacerlo: las últimas líneas de los comandos quitan la aplicación de la directiva.
command-look = 1. Consultar: ¿qué directivas hay y con qué aplicaciones?
command-whose = ¿Cuál tiene una persona?
command-add = 2a. Estas personas ya tienen una directiva: agregarle la aplicación, para todos los que la tienen.
command-make = 2b. No tienen ninguna: crear una.
command-give = { $whom ->
   *[group] 3. Asignar la nueva a un grupo.
    [person] 3. Asignar la nueva a una persona.
    [everybody] 3. Asignar la nueva a todos los que no tienen una propia.
}
command-undo = Para deshacerlo: quitar la aplicación de la directiva elegida.
command-take = O quitar la directiva a la persona.

## Capabilities

can = { $mood ->
   *[is] Qué puede hacer Cronofy
    [would] Qué podría hacer Cronofy
}
of = { $number } de { $all }
ask-whether = ¿Puede Cronofy…?
no-such = Nada aquí tiene esas palabras. Pruebe con «reunión», «calendario», «chat» o «sala».
area-teams = En Teams
area-calendar = En calendarios

capability-identify-account = Saber qué cuenta está conectada
capability-find-people = Buscar personas de la organización
capability-verify-tenant = Comprobar qué organización es
capability-create-meetings = Crear reuniones de Teams
capability-read-meetings = Leer reuniones de Teams
capability-update-meetings = Modificar reuniones de Teams
capability-delete-meetings = Eliminar reuniones de Teams
capability-stay-connected = Mantener la conexión (hasta que se revoque)
capability-read-attendance = Ver quién asistió a las reuniones
capability-read-recordings = Leer grabaciones de reuniones
capability-read-transcripts = Leer transcripciones de reuniones
capability-read-meeting-insights = Leer notas de IA de reuniones
capability-read-presence = Ver quién está disponible u ocupado en Teams
capability-set-presence = Establecer la disponibilidad en Teams
capability-join-calls = Iniciar llamadas o unirse a ellas
capability-access-call-media = Oír y ver llamadas
capability-read-call-records = Leer registros de llamadas
capability-read-virtual-events = Leer seminarios web y asambleas
capability-create-virtual-events = Crear asambleas
capability-see-teams = Ver en qué equipos está una persona
capability-read-chats = Leer chats
capability-send-chats = Enviar mensajes de chat
capability-read-channel-messages = Leer mensajes de canal
capability-send-channel-messages = Enviar mensajes de canal
capability-see-free-busy = Ver cuándo las personas están libres u ocupadas
capability-list-calendars = Ver la lista de calendarios
capability-read-events = Leer eventos: asunto, hora y lugar
capability-read-event-details = Leer el texto y los datos adjuntos de los eventos
capability-create-events = Crear eventos
capability-update-events = Modificar eventos
capability-delete-events = Eliminar eventos
capability-read-shared-calendars = Leer calendarios compartidos
capability-write-shared-calendars = Modificar calendarios compartidos
capability-read-group-calendars = Leer calendarios de grupo
capability-write-group-calendars = Modificar calendarios de grupo
capability-read-mailbox-settings = Leer el horario laboral y la zona horaria
capability-change-mailbox-settings = Modificar respuestas automáticas, horario laboral y zona horaria
capability-find-rooms = Buscar salas de reuniones
capability-see-bookings = Ver citas en Microsoft Bookings
capability-make-bookings = Crear citas en Microsoft Bookings

several-read-meetings = Leer, modificar y eliminar reuniones de Teams
several-read-attendance = Leer asistencia, grabaciones, transcripciones y notas de IA de reuniones
several-read-presence = Ver y establecer la disponibilidad en Teams
several-join-calls = Iniciar llamadas o unirse a ellas, oírlas y verlas, o leer sus registros
several-read-virtual-events = Leer seminarios web y asambleas, y crear asambleas
several-read-chats = Leer y enviar mensajes de chat
several-read-channel-messages = Leer y enviar mensajes de canal
several-list-calendars = Ver la lista de calendarios y leer eventos: asunto, hora y lugar
several-create-events = Crear, modificar y eliminar eventos
several-read-shared-calendars = Leer y modificar calendarios compartidos
several-read-group-calendars = Leer y modificar calendarios de grupo
several-read-mailbox-settings = Leer y modificar el horario laboral y la zona horaria, y modificar respuestas automáticas
several-see-bookings = Ver y crear citas en Microsoft Bookings

asked-as-identify-account = perfil usuario quién sesión sesion iniciar
asked-as-find-people = encontrar usuarios directorio empleados nombres correo direcciones
asked-as-verify-tenant = inquilino tenant empresa dominio
asked-as-create-meetings = reunión reunion programar agendar línea linea vídeo video conferencia vínculo vinculo enlace unirse
asked-as-read-meetings = reunión reunion ver línea linea vídeo video conferencia
asked-as-update-meetings = reunión reunion cambiar editar actualizar mover aplazar línea linea
asked-as-delete-meetings = reunión reunion cancelar quitar borrar línea linea
asked-as-stay-connected = seguir permanecer conectado conexion desconectado token segundo plano siempre
asked-as-read-attendance = reunión reunion leer asistencia asistentes participantes informe presente
asked-as-read-recordings = grabación grabacion reunión reunion vídeo video ver
asked-as-read-transcripts = transcripción transcripcion reunión reunion texto acta ver
asked-as-read-meeting-insights = reunión reunion copilot resumen inteligencia artificial ver
asked-as-read-presence = estado presencia disponibilidad línea linea ausente
asked-as-set-presence = estado presencia cambiar modificar ausente ocupado
asked-as-join-calls = bot teléfono telefono llamar hacer
asked-as-access-call-media = escuchar grabar audio vídeo video bot micrófono microfono
asked-as-read-call-records = historial ver
asked-as-read-virtual-events = webinar eventos virtuales ver
asked-as-create-virtual-events = eventos virtuales
asked-as-see-teams = grupos pertenencia canales
asked-as-read-chats = mensajes conversaciones directo privado ver
asked-as-send-chats = escribir mandar mensaje directo privado
asked-as-read-channel-messages = canales equipos publicaciones ver
asked-as-send-channel-messages = canales equipos publicaciones escribir publicar mandar
asked-as-see-free-busy = disponibilidad disponible libre ocupado horarios
asked-as-list-calendars = enumerar listar nombres
asked-as-read-events = ver citas título titulo ubicación ubicacion calendario agenda
asked-as-read-event-details = contenido archivos descripción descripcion asistentes privado ver citas calendario agenda
asked-as-create-events = escribir añadir agregar citas calendario agenda
asked-as-update-events = cambiar editar escribir mover citas calendario agenda
asked-as-delete-events = quitar cancelar borrar citas calendario agenda
asked-as-read-shared-calendars = delegado compañero otras personas ver
asked-as-write-shared-calendars = cambiar delegado compañero otras personas escribir editar
asked-as-read-group-calendars = ver
asked-as-write-group-calendars = cambiar escribir editar
asked-as-read-mailbox-settings = buzón buzon configuración configuracion horas ver
asked-as-change-mailbox-settings = cambiar buzón buzon fuera oficina ausencia automatica configuración configuracion escribir editar
asked-as-find-rooms = encontrar reunión reunion lugares recursos equipo
asked-as-see-bookings = reservas
asked-as-make-bookings = concertar reservar programar
no-words = puede pueden puedo podría podrían hace es está están estoy esta este esto ese eso aplicación aplicacion app cronofy mi mis nuestro nuestra nuestros nuestras su sus un una unos unas el la los las lo le les me se si al cualquier todo toda todos todas de del en para por a con y e o u yo nosotros usted usar tiene tener acceso acceder accede obtener microsoft permitido permite permiso permisos cuando cuándo que qué quien quién

meetings = Las reuniones creadas con las conferencias de Teams no aparecen en el calendario de nadie. Con su identificador o su vínculo para unirse, una reunión se puede leer para su organizador y para las personas invitadas a ella: asunto, hora, personas y vínculo del chat.

verdict-conferred = { $mood ->
   *[is] Puede
    [would] Podría
}
verdict-conditional = Requiere más
verdict-not-conferred = { $mood ->
   *[is] No puede
    [would] No podría
}
verdict-cannot-tell = No se sabe
verdict-not-applicable = No se aplica
verdict-by = { $name } { $text }
why-by = mediante { $names }
why-not = { $kind ->
   *[delegated] para un usuario con sesión iniciada no existe nada así
    [application] una aplicación que actúa por sí misma no tiene ningún usuario con sesión iniciada
}
why-takes = necesitaría { $names }
why-needs = necesitaría { $names }
why-that-needs = para eso necesitaría { $names }
why-none = { $kind ->
   *[delegated] ningún permiso delegado de Microsoft Graph lo permite
    [application] ningún permiso de aplicación de Microsoft Graph lo permite
}
why-none-but-import = { $kind ->
   *[delegated] ningún permiso delegado lo permite, salvo mientras se importan mensajes
    [application] ningún permiso de aplicación lo permite, salvo mientras se importan mensajes
}
why-if = { $names }: { $conditions }
why-if-takes = { $kind ->
   *[delegated] necesita { $needed } como permiso delegado. Hay { $names }: { $conditions }
    [application] necesita { $needed } como permiso de aplicación. Hay { $names }: { $conditions }
}
condition-exchange-web-services-allowed = solo donde aún funcionan los servicios web de Exchange
condition-migration-only = solo mientras se importan mensajes de otro lugar
condition-only-declared = se menciona, pero nada indica que se haya concedido
condition-other-kind = { $kind ->
   *[delegated] de tipo delegado, que { $mode } no puede usar
    [application] de tipo aplicación, que { $mode } no puede usar
}
condition-raw-mailbox-items = como elementos sin procesar del buzón, no como calendario
condition-resource-specific = solo en chats y equipos donde alguien lo aceptó
condition-teams-application-access-policy = necesita también la directiva de Teams, que ningún permiso muestra
condition-where-installed = solo en chats donde está instalada la aplicación
fold-cannot-tell = Mostrar { $number } más que esto no aclara
fold-not-applicable = { $number ->
    [one] { $number } que no se aplica a { $mode }
   *[other] { $number } que no se aplican a { $mode }
}
fold-not-conferred = Mostrar { $number } más que no puede hacer
operation = Microsoft Graph: `{ $name }`
on-lines = { $number ->
    [one] línea { $lines }
   *[other] líneas { $lines }
}
on-lines-more = líneas { $lines } y más

## What the mode asks for

asks = Permisos que solicita { $mode }
ask-User-Read = para saber qué cuenta de Microsoft se conectó
ask-OnlineMeetings-ReadWrite = para crear, leer, modificar y eliminar reuniones de Teams para la persona que se conecta
ask-offline_access = para mantener la conexión sin que nadie tenga que iniciar sesión cada hora
ask-User-ReadBasic-All = para relacionar cuentas de Cronofy con usuarios de Teams
ask-OnlineMeetings-ReadWrite-All = para crear reuniones de Teams para los usuarios autorizados de la organización
ask-Organization-Read-All = para comprobar durante la configuración que es la organización correcta
standing-granted = Concedido
standing-covered = Cubierto
standing-declared = Solicitado
standing-not-granted = No concedido
standing-wrong-kind = Tipo incorrecto
standing-cannot-tell = No se sabe
standing-missing = Falta
stands-covered = Cubierto por { $names }, con más alcance del que solicita Cronofy.
stands-declared = Quedaría cubierto por { $names }.
stands-not-granted = El texto dice que no está concedido.
stands-wrong-kind = { $kind ->
   *[delegated] Está con otro tipo; { $mode } necesita un permiso delegado.
    [application] Está con otro tipo; { $mode } necesita un permiso de aplicación.
}

## More than needed

extra = Más de lo necesario
extra-is = Las funciones de Teams de Cronofy no usan estos permisos con { $mode }. Puede que otra cosa los use.
extra-none = Nada de esto excede lo que necesita { $mode }.
extra-elsewhere = { $other } solicita estos:
rest = y { $number } más
reach = { $kind ->
   *[delegated] llega a lo mismo que la persona que se conecta
    [application] llega a toda la organización
}
opens = Permite: { $list }.
instead-covers = Basta con { $names }.
instead = Para solo una de estas cosas basta con menos: { $names }.
without-closes = { $mood ->
   *[is] Quitarlo impediría: { $list }.
    [would] Omitirlo impediría: { $list }.
}
without-narrows = { $mood ->
   *[is] Sin él, solo sería posible bajo una condición: { $list }.
    [would] Si se omite, solo sería posible bajo una condición: { $list }.
}

## What changed

nothing-changed = Esta respuesta está guardada. Pegue otra cosa, corrija la lectura o cambie de modo, y vea qué cambia.
changed-opened = { $since ->
    [kept] Desde la respuesta guardada, ahora abierto: { $list }.
    [read] Con sus correcciones, ahora abierto: { $list }.
    [added] Si se agrega, ahora abierto: { $list }.
   *[further] Ahora abierto: { $list }.
}
changed-closed = { $since ->
    [kept] Desde la respuesta guardada, ya no abierto: { $list }.
    [read] Con sus correcciones, ya no abierto: { $list }.
    [added] Si se agrega, ya no abierto: { $list }.
   *[further] Ya no abierto: { $list }.
}
changed-other = { $since ->
    [kept] Desde la respuesta guardada, otra respuesta: { $list }.
    [read] Con sus correcciones, otra respuesta: { $list }.
    [added] Si se agrega, otra respuesta: { $list }.
   *[further] Otra respuesta: { $list }.
}
changed-granted = { $since ->
    [kept] Desde la respuesta guardada, permisos recién concedidos: { $names }.
    [read] Con sus correcciones, permisos recién concedidos: { $names }.
    [added] Si se agrega, permisos recién concedidos: { $names }.
   *[further] Permisos recién concedidos: { $names }.
}
changed-new = { $since ->
    [kept] Desde la respuesta guardada, permisos nuevos que no constan como concedidos: { $names }.
    [read] Con sus correcciones, permisos nuevos que no constan como concedidos: { $names }.
    [added] Si se agrega, permisos nuevos que no constan como concedidos: { $names }.
   *[further] Permisos nuevos que no constan como concedidos: { $names }.
}
changed-gone = { $since ->
    [kept] Desde la respuesta guardada, permisos que ya no están: { $names }.
    [read] Con sus correcciones, permisos que ya no están: { $names }.
    [added] Si se agrega, permisos que ya no están: { $names }.
   *[further] Permisos que ya no están: { $names }.
}
changed-no-longer = { $since ->
    [kept] Desde la respuesta guardada, permisos que ya no constan como concedidos: { $names }.
    [read] Con sus correcciones, permisos que ya no constan como concedidos: { $names }.
    [added] Si se agrega, permisos que ya no constan como concedidos: { $names }.
   *[further] Permisos que ya no constan como concedidos: { $names }.
}

## Notes

notes = Conviene saber
note-unknown-app = La aplicación que nombra este token no es ninguna de las aplicaciones de Cronofy conocidas aquí. Puede ser de otro proveedor, y entonces esta respuesta no trata de Cronofy.
note-unsure-wording = El texto no dice con claridad si esto se concedió, así que no cuenta ni como concedido ni como denegado: { $names }.
note-free-busy-flow = Esto parece la conexión de calendario Free/Busy de Cronofy, que solicita { $names }. Cronofy la llama Free/Busy; el permiso de Microsoft muestra también asuntos y lugares de los eventos.
note-secret-seen = En lo que pegó había un token u otro secreto: ahora está oculto y no se envió a ningún sitio, pero si antes circuló, pida que se revoque o se sustituya.
note-token-not-verified = El token se descodificó, pero no se verificó: solo la API para la que se emitió puede decir si es auténtico.
note-token-expired = Este token ha caducado. Muestra lo que estaba concedido cuando se emitió, y puede haber cambiado desde entonces.
note-opaque-token = Este tipo de token solo puede leerlo Microsoft, así que el propio token no muestra qué se concedió.
note-encrypted-token = El token está cifrado, así que el propio token no muestra qué se concedió.
note-refresh-token = Un token de actualización por sí solo no muestra permisos, y quien lo tenga puede obtener nuevos tokens de acceso: si circuló, pida que se revoque.
note-id-token = Un token de identificador dice quién inició sesión, no qué se concedió.
note-personal-account = Es una cuenta personal de Microsoft, para la que Microsoft Graph no crea reuniones en línea de Teams.
note-national-cloud = Esto pertenece a una de las nubes nacionales de Microsoft, donde los nombres significan lo mismo pero no existen todas las operaciones.
note-other-audience = { $number ->
    [0] Esto es para una API distinta de Microsoft Graph, así que no dice nada de Microsoft Graph.
   *[other] { $names }: para una API distinta de Microsoft Graph, donde un nombre abre otra cosa, o nada de lo que aquí figura.
}
note-other-mode = { $number ->
    [0] Todo lo leído aquí es un token del otro tipo, que no muestra nada de lo que solicita este modo.
    [one] { $names } pertenece al otro modo.
   *[other] { $names } pertenecen al otro modo.
}
note-wrong-flow = Esto parece la conexión de calendario de Cronofy, que solicita { $names } y nada para las conferencias de Teams.
note-impossible-kind = { $number ->
    [one] { $names } no existe con el tipo que se indica aquí, así que no abre nada.
   *[other] { $names } no existen con el tipo que se indica aquí, así que no abren nada.
}
note-not-calendar-access = Microsoft Graph no tiene { $names } como permiso de calendario. Quizá se quiso decir el mismo nombre sin `.All` al final, que sí abre calendarios: compruebe qué se concedió.
note-no-scope-named = `.default` representa todo aquello para lo que se configuró la aplicación y no nombra ningún permiso, así que esto no muestra cuáles hay.
note-catalogue-only = Esto enumera permisos que existen, no permisos concedidos.
note-list-incomplete = Esto no lo muestra todo, así que lo que no está aquí puede haberse concedido igualmente.
note-input-cut = Es más de lo que se lee de una vez (1 000 000 de caracteres; menos si el texto es enrevesado): solo se leyó el principio.
note-offline-access-not-shown = `offline_access` nunca aparece en un token de acceso ni en lo que se obtiene a partir de él, así que esto no dice si la conexión durará.
note-admin-consent-needed = Salvo que su organización haya establecido su propia directiva, desde finales de 2025 las personas no pueden aceptar { $names } por sí mismas y es posible que vean «Se necesita la aprobación del administrador». Lo concedido antes sigue valiendo.
note-teams-policy = Con { $names }, una aplicación solo llega a las personas a las que un administrador de Teams asignó una directiva de acceso a aplicaciones de Teams. Ningún permiso ni ningún token muestra si se hizo. Cronofy no la necesita donde usa una conexión de calendario de lectura y escritura completa con Teams habilitado.
note-exchange-policy = Con { $names } como permiso de aplicación se llega a todos los buzones, salvo que Exchange lo limite. La directiva de acceso a aplicaciones de Exchange limita a qué buzones llega una aplicación; para nuevos límites, Microsoft remite a RBAC para aplicaciones, que da un acceso propio y no quita nada de lo concedido aquí. La directiva de Teams, de nombre casi igual, permite reuniones. No las confunda.
note-link-through-calendar = Con { $names }, una aplicación puede poner un vínculo de Teams en los eventos que crea: mediante la conexión de calendario, no mediante las conferencias de Teams.
note-can-grant-itself-more = Con { $names }, una aplicación puede darse a sí misma más permisos, así que lo que se dice aquí sobre lo no permitido vale solo por ahora.
note-recordings-are-files = Las grabaciones de reuniones son archivos de OneDrive y SharePoint, así que quizá se pueda llegar a ellas con { $names }, diga lo que diga la respuesta de arriba sobre grabaciones.
note-invitations-are-mail = Las invitaciones a reuniones son correo, así que se pueden ver con { $names }, diga lo que diga la respuesta de arriba sobre calendarios.
ews-is-ending = Lo que se abre con { $names } pasa por los servicios web de Exchange (EWS). Exchange Online empezó a bloquearlos el 1 de octubre de 2026. Hasta el 1 de abril de 2027, una organización todavía puede permitirlos a las aplicaciones de su lista (`EwsEnabled` y `EwsAllowedAppIDs` de `Set-OrganizationConfig`); después dejan de funcionar allí definitivamente. Exchange Server no se ve afectado.
ews-has-ended = Lo que se abre con { $names } pasa por los servicios web de Exchange (EWS). Dejaron de funcionar en Exchange Online el 1 de abril de 2027, y solo Exchange Server los tiene aún.
ews-individual = Por eso, la antigua conexión individual de Cronofy con Exchange ya es historia para la mayoría de las personas: vuelven a conectar su calendario, a través de Microsoft Graph.
vendor-apps = { $number ->
    [one] Una aplicación de Cronofy: { $list }.
   *[other] Aplicaciones de Cronofy: { $list }.
}
vendor-app-enterprise-teams = Enterprise Connect para las conferencias de Teams
vendor-app-individual-calendar = Individual Connect para calendarios
vendor-app-enterprise-calendar = Enterprise Connect para calendarios
vendor-app-individual-free-busy = Individual Connect para calendarios, solo Free/Busy
vendor-app-enterprise-free-busy = Enterprise Connect para calendarios, solo Free/Busy
vendor-apps-teams = Las conferencias de Teams tienen su propia aplicación.
error-code = `{ $name }`: { $text }
error-sentence = «{ $name }»: { $text }
error-not-consented = ni la persona ni un administrador han aceptado lo que solicita la aplicación.
error-declined = la persona rechazó la solicitud en la pantalla de consentimiento de Microsoft.
error-admin-needed = un administrador tiene que aceptar lo que solicita la aplicación.
error-no-such-permission = la aplicación solicitó algo que la API no tiene, o no con ese tipo, o para lo que la aplicación no está configurada.
error-app-not-found = este directorio no conoce la aplicación. Allí nadie la ha aceptado todavía, o se inició sesión en la organización equivocada.
error-not-assigned = la persona no está asignada a la aplicación.
error-not-allowed = la operación llamada necesita más permisos, o la persona no está autorizada a realizarla. También puede que un buzón esté cerrado para la aplicación por una directiva de Exchange.
error-no-teams-policy = falta la directiva de Teams para la persona en cuestión.
pasted-policy-teams = Esto muestra una directiva de acceso a aplicaciones de Teams: dice qué aplicaciones pueden actuar en las reuniones en línea de las personas a las que se asignó. No muestra permisos, que también hacen falta.
pasted-policy-exchange = Esto muestra una directiva de acceso a aplicaciones de Exchange: dice a qué buzones está limitada una aplicación. No muestra permisos, y no dice nada de las reuniones de Teams.
source = { $day }
source-others = { $day }, según terceros

## Passing the answer on

lost = Esto no se cargó. Inténtelo de nuevo.
failed = Esto no funcionó: una parte de la herramienta no se cargó. Compruebe la conexión e inténtelo de nuevo.
share = Compartir la respuesta
share-text = Copiar resumen
share-markdown = Copiar como Markdown
share-link = Copiar vínculo
share-print = Imprimir
share-json = Descargar JSON
share-message = Copiar mensaje
share-risk = Copiar nota de riesgo
share-commands = Copiar comandos
told-copied = Copiado.
told-copied-link = Copiado. El vínculo contiene el modo, los nombres de los permisos con su estado y qué notas hay: nada más de lo que pegó.
told-by-hand = El navegador no permite que esta página copie. Cópielo de aquí:
told-not-text = Este archivo no es de texto. De una imagen o un PDF, copie el texto y péguelo.
told-damaged-link = El vínculo a esta respuesta se cortó o se alteró por el camino, así que no abre nada. Pídalo de nuevo.

summary-title = Cronofy { $mode }: qué permiten estos permisos de Microsoft
same-answer = La misma respuesta, con sus motivos: { $link }

risk-title = Cronofy { $mode }: permisos que exceden lo necesario
risk-permission = Permiso
risk-kind = Tipo
risk-reach = Alcance
risk-opens = Qué permite
risk-instead = Qué bastaría
risk-without = Sin él
not-proven = Qué no demuestra esto
proof-later = Muestra lo que estaba concedido cuando se hizo la lista o se emitió el token. Puede haber cambiado.
proof-token = Un token se descodifica, pero no se verifica, y no muestra ningún permiso delegado si es el de la propia aplicación.
proof-policies = Las directivas que limitan una aplicación no son permisos: las de Exchange, las de Teams, el acceso condicional.
proof-used = Que algo esté permitido no significa que se haya hecho alguna vez. Eso lo dicen los registros de inicio de sesión y de auditoría.
sources = Fuentes
made-on = Elaborado el { $day }.

message-title = Permisos de Microsoft para Cronofy: reuniones de Teams, { $mode }
message-hello = Hola:
message-needs = { $kind ->
   *[delegated] { $number ->
        [one] Para crear reuniones de Teams, Cronofy necesita esto en Microsoft Graph, como permiso delegado, para las personas que conectan su cuenta:
       *[other] Para crear reuniones de Teams, Cronofy necesita esto en Microsoft Graph, como permisos delegados, para las personas que conectan su cuenta:
    }
    [application] { $number ->
        [one] Para crear reuniones de Teams, Cronofy necesita esto en Microsoft Graph, como permiso de aplicación, para la organización:
       *[other] Para crear reuniones de Teams, Cronofy necesita esto en Microsoft Graph, como permisos de aplicación, para la organización:
    }
}
message-there = Lo que ya está: { $names }.
message-who = { $kind ->
   *[delegated] Quién puede hacerlo: un administrador de aplicaciones en la nube, un administrador de aplicaciones o un administrador de roles con privilegios.
    [application] Quién puede hacerlo: un administrador de roles con privilegios o un administrador global. Solo estos roles pueden conceder permisos de aplicación.
}
message-how = Cómo: { $text }
message-check = Cómo comprobarlo: Centro de administración de Microsoft Entra, Aplicaciones empresariales, la aplicación de Cronofy, Permisos. Cada permiso de arriba figura allí entonces como concedido.
message-check-id = Cómo comprobarlo: Centro de administración de Microsoft Entra, Aplicaciones empresariales, la aplicación con el identificador `{ $name }`, Permisos. Cada permiso de arriba figura allí entonces como concedido.
message-policy = Para crear reuniones de Teams, Cronofy necesita una directiva de acceso a aplicaciones de Teams para las personas cuyas reuniones crea. No hace falta donde Cronofy tiene una conexión de calendario de lectura y escritura completa con Teams habilitado.
message-policy-also = Además, Cronofy necesita una directiva de acceso a aplicaciones de Teams para las personas cuyas reuniones crea. No hace falta donde Cronofy tiene una conexión de calendario de lectura y escritura completa con Teams habilitado.
message-who-policy = Quién puede hacerlo: un administrador de Teams o un administrador global.
message-end = Nada de esto abre un calendario: los calendarios se autorizan aparte.

## The foot

promise = Nada de lo que pegue sale de esta página.
not-enough = Es posible que los permisos no basten por sí solos: también cuentan los derechos de la persona y quizá una licencia.
printed = Impreso:
facts = Permisos de Microsoft: datos del { $day }.
facts-old = Permisos de Microsoft: datos del { $day }, de hace 12 meses o más, así que pueden no estar al día.

## What a page shows until the widget runs

fallback-asks = { $kind ->
   *[delegated] *{ $mode }* pide los permisos delegados { $names }.
    [application] *{ $mode }* pide los permisos de aplicación { $names }.
}
fallback-no-calendar = Ninguno de estos permisos da acceso a calendarios.
