### Português (Brasil). Tratamento como na Microsoft: você. Os termos da Microsoft: terms.md.

## How sentences and lists are put together

between-sentences = { " " }
between-items = ,{ " " }
between-capabilities = ;{ " " }
more-names = mais { $number }
more-capabilities = e mais { $number }
entry = { $name }: { $text }
ended = { $text }.
within-a-sentence = small

## The asking

which-mode = Como o Cronofy está conectado ao Microsoft Teams?
which-mode-is-mine = Qual é a minha?
mode-is = { $kind ->
   *[delegated] Cada pessoa entra com a Microsoft e conecta a própria conta. As permissões são delegadas: o Cronofy age por essa pessoa, e só por ela. É o seu caso se as pessoas se conectam uma a uma.
    [application] Um administrador conecta a organização inteira uma única vez. As permissões são permissões de aplicativo: o Cronofy age por conta própria, sem ninguém conectado. É o seu caso se um administrador aceitou por todos.
}
asks-for = Solicita
paste = Cole o que foi concedido*, em qualquer forma, ou solte um arquivo de texto*
trust = Fica neste navegador. Os tokens são ocultados na hora.
where-to-find = Onde encontro isso?
found-granted = Para o que foi concedido, como administrador: Centro de administração do Microsoft Entra, Aplicativos empresariais, o aplicativo, Permissões. Selecione as linhas e copie-as.
found-asked = Para o que você vai conceder: a lista da tela de consentimento da Microsoft, ou o endereço dessa página.
found-shell = Do PowerShell ou da linha de comando do Azure: o que exibem `Get-MgServicePrincipalAppRoleAssignment`, `Get-MgOauth2PermissionGrant` ou `az ad app permission list-grants`.
found-image = De uma imagem ou um PDF: copie o texto. Um token de acesso também serve; ele é ocultado assim que é lido.
examples = Ver um exemplo:
example-all = Tudo o que é solicitado
example-calendars = Com calendários
example-calendar-only = Só calendário
example-missing = Falta uma, outra é mais ampla
skip = Ir para a resposta
clear = Limpar
undo = Desfazer
busy = Lendo…
no-reader = Não foi possível ler: uma parte da ferramenta não carregou ou falhou. Os segredos contidos não estão ocultos. Verifique a conexão e cole novamente.

## What was read, and the correcting of it

read = { $number ->
    [0] Nenhum nome lido.
    [one] { $number } nome lido: { $ways }.
   *[other] { $number } nomes lidos: { $ways }.
}
read-from = { $number ->
    [0] Nenhum nome lido de { $formats }.
    [one] { $number } nome lido de { $formats }: { $ways }.
   *[other] { $number } nomes lidos de { $formats }: { $ways }.
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
    [one] { $number } não concedido
   *[other] { $number } não concedidos
}
way-unsure = { $number ->
    [one] { $number } incerto
   *[other] { $number } incertos
}
format-list = uma lista
format-token = um token
format-token-response = uma resposta de token
format-claims = as declarações de um token
format-url = um endereço de entrada
format-portal = uma página de permissões do Entra
format-graph-json = uma saída do Microsoft Graph
format-manifest = um manifesto de aplicativo
format-powershell = uma saída do PowerShell
format-azure-cli = uma saída da linha de comando do Azure
format-audit-log = uma entrada do log de auditoria
format-prompt = uma tela de consentimento
format-error = uma mensagem de erro
format-code = código-fonte
format-table = uma tabela
not-recognised = { $number ->
    [one] { $number } nome não reconhecido.
   *[other] { $number } nomes não reconhecidos.
}
check = Conferir ou corrigir esta leitura
legend = No texto:
status-granted = Concedido
status-declared = Solicitado
status-not-granted = Não concedido
status-unsure = Incerto ou desconhecido
kind-delegated = Delegada
kind-application = Aplicativo
kind-unknown = Não informado
kind-is = { $resource ->
   *[microsoft-graph] { $kind }
    [exchange-online] { $kind }, Office 365 Exchange Online
    [sharepoint-online] { $kind }, SharePoint Online
    [azure-ad-graph] { $kind }, Azure AD Graph
    [other] { $kind }, outra API
}
kind-read-as = { $kind ->
   *[delegated] Tipo não informado, lido como delegada
    [application] Tipo não informado, lido como aplicativo
}
these-are = Estes { $number } são:
all-are = Todos os { $number } são:
please-say = informe, por favor
added = adicionado por você
as-you-said = conforme você indicou
no-permission = Não é uma permissão
removed = Aqui não são permissões, conforme você indicou: { $names }.
read-so = Sim, ler assim
read-as = É `{ $name }`
meant-one = Não é um nome da Microsoft. Você quis dizer `{ $name }`?
meant-several = Várias permissões têm o nome desta linha. Qual delas é?
meant-none = Nenhuma permissão conhecida aqui.
whole = A lista parece continuar depois do fim.
whole-yes = Esta é a lista inteira
corrected = { $number ->
    [one] Você corrigiu { $number } item.
   *[other] Você corrigiu { $number } itens.
}
undo-last = Desfazer a última
undo-all = Desfazer todas
add = Adicionar uma permissão pelo nome, para ver o que ela muda
add-button = Adicionar
cannot-add = Nenhuma permissão tem esse nome, ou ela já está na lista.
list-more = Mostrar mais { $number }

## The answer

if-granted = O texto solicita estas permissões. Nada nele diz que foram concedidas; então isto é o que elas permitiriam.
linked = Esta resposta veio por um link. Ele contém os nomes das permissões e nada mais do que foi colado. Cole algo para substituí-la.
nothing-found = Foram procurados nomes da Microsoft, como `OnlineMeetings.ReadWrite`, em listas, tabelas, tokens, endereços e saídas de comandos.
nothing-named = O texto não cita nenhuma permissão concedida ou solicitada.
only-denied = O texto diz apenas o que não foi concedido. Sobre todo o resto, não diz nada.
none-granted = O texto diz que nada disso foi concedido.

teams-preview = { $mode } solicita { $names }.
teams-nothing-found = Nenhum nome de permissão encontrado; isto é o que { $mode } solicita.
teams-not-shown = Isto não mostra quais permissões foram concedidas.
teams-complete = Completo: é suficiente para reuniões do Teams.
teams-policy-left = Permissões completas, falta uma etapa: a política do Teams.
teams-asked-for = É suficiente para reuniões do Teams, depois de concedido.
teams-asked-for-policy = É suficiente para reuniões do Teams, depois de concedido e com a política do Teams definida.
teams-other-mode = Estas permissões são de { $other }, não de { $mode }.
lacking-missing = { $number ->
    [one] Incompleto: falta { $names }.
   *[other] Incompleto: faltam { $names }.
}
lacking-would-miss = { $number ->
    [one] Mesmo que tudo isso seja concedido, falta { $names }.
   *[other] Mesmo que tudo isso seja concedido, faltam { $names }.
}
lacking-not-granted = { $number ->
    [one] Incompleto: { $names } não foi concedido.
   *[other] Incompleto: { $names } não foram concedidos.
}
lacking-wrong-kind = { $number ->
    [one] Incompleto: { $names } está com o tipo errado, e { $mode } não pode usá-lo.
   *[other] Incompleto: { $names } estão com o tipo errado, e { $mode } não pode usá-los.
}
lacking-only-asked = { $number ->
    [one] Incompleto: { $names } foi solicitado, e nada diz que foi concedido.
   *[other] Incompleto: { $names } foram solicitados, e nada diz que foram concedidos.
}
lacking-unclear = { $number ->
    [one] Não está claro se { $names } foi concedido.
   *[other] Não está claro se { $names } foram concedidos.
}

calendar-closed = { $extra ->
    [0] Nada disso abre um calendário.
    [one] Nada disso abre um calendário, mas { $extra } permissão é mais do que o necessário.
   *[other] Nada disso abre um calendário, mas { $extra } permissões são mais do que o necessário.
}
calendar-recognised = { $extra ->
    [0] Nada do que foi reconhecido abre um calendário.
    [one] Nada do que foi reconhecido abre um calendário, mas { $extra } permissão é mais do que o necessário.
   *[other] Nada do que foi reconhecido abre um calendário, mas { $extra } permissões são mais do que o necessário.
}
calendar-write = { $extra ->
    [0] Os calendários estão abertos: com { $names }, o Cronofy pode alterar eventos.
    [one] Os calendários estão abertos: com { $names }, o Cronofy pode alterar eventos, e { $extra } outra permissão é mais do que o necessário.
   *[other] Os calendários estão abertos: com { $names }, o Cronofy pode alterar eventos, e { $extra } outras permissões são mais do que o necessário.
}
calendar-read = { $extra ->
    [0] Os calendários estão abertos: com { $names }, o Cronofy pode ler eventos por completo.
    [one] Os calendários estão abertos: com { $names }, o Cronofy pode ler eventos por completo, e { $extra } outra permissão é mais do que o necessário.
   *[other] Os calendários estão abertos: com { $names }, o Cronofy pode ler eventos por completo, e { $extra } outras permissões são mais do que o necessário.
}
calendar-basic = { $extra ->
    [0] Os calendários estão abertos: com { $names }, o Cronofy pode ver eventos.
    [one] Os calendários estão abertos: com { $names }, o Cronofy pode ver eventos, e { $extra } outra permissão é mais do que o necessário.
   *[other] Os calendários estão abertos: com { $names }, o Cronofy pode ver eventos, e { $extra } outras permissões são mais do que o necessário.
}
calendar-least-read = { $extra ->
    [0] Os calendários estão abertos: com { $names }, o Cronofy pode pelo menos ler eventos por completo.
    [one] Os calendários estão abertos: com { $names }, o Cronofy pode pelo menos ler eventos por completo, e { $extra } outra permissão é mais do que o necessário.
   *[other] Os calendários estão abertos: com { $names }, o Cronofy pode pelo menos ler eventos por completo, e { $extra } outras permissões são mais do que o necessário.
}
calendar-least-basic = { $extra ->
    [0] Os calendários estão abertos: com { $names }, o Cronofy pode pelo menos ver eventos.
    [one] Os calendários estão abertos: com { $names }, o Cronofy pode pelo menos ver eventos, e { $extra } outra permissão é mais do que o necessário.
   *[other] Os calendários estão abertos: com { $names }, o Cronofy pode pelo menos ver eventos, e { $extra } outras permissões são mais do que o necessário.
}
calendar-if-write = { $extra ->
    [0] Os calendários estão abertos sob uma condição: com { $names }, o Cronofy poderia alterar eventos.
    [one] Os calendários estão abertos sob uma condição: com { $names }, o Cronofy poderia alterar eventos, e { $extra } outra permissão é mais do que o necessário.
   *[other] Os calendários estão abertos sob uma condição: com { $names }, o Cronofy poderia alterar eventos, e { $extra } outras permissões são mais do que o necessário.
}
calendar-if-read = { $extra ->
    [0] Os calendários estão abertos sob uma condição: com { $names }, o Cronofy poderia ler eventos por completo.
    [one] Os calendários estão abertos sob uma condição: com { $names }, o Cronofy poderia ler eventos por completo, e { $extra } outra permissão é mais do que o necessário.
   *[other] Os calendários estão abertos sob uma condição: com { $names }, o Cronofy poderia ler eventos por completo, e { $extra } outras permissões são mais do que o necessário.
}
calendar-if-basic = { $extra ->
    [0] Os calendários estão abertos sob uma condição: com { $names }, o Cronofy poderia ver eventos.
    [one] Os calendários estão abertos sob uma condição: com { $names }, o Cronofy poderia ver eventos, e { $extra } outra permissão é mais do que o necessário.
   *[other] Os calendários estão abertos sob uma condição: com { $names }, o Cronofy poderia ver eventos, e { $extra } outras permissões são mais do que o necessário.
}
calendar-mentioned = { $extra ->
    [0] { $names } abriria um calendário, mas nada diz que foi concedido.
    [one] { $names } abriria um calendário, mas nada diz que foi concedido; { $extra } outra permissão é mais do que o necessário.
   *[other] { $names } abriria um calendário, mas nada diz que foi concedido; { $extra } outras permissões são mais do que o necessário.
}
calendar-several-mentioned = { $extra ->
    [0] { $names } abririam um calendário, mas nada diz que foram concedidos.
    [one] { $names } abririam um calendário, mas nada diz que foram concedidos; { $extra } outra permissão é mais do que o necessário.
   *[other] { $names } abririam um calendário, mas nada diz que foram concedidos; { $extra } outras permissões são mais do que o necessário.
}
calendar-meant = { $extra ->
    [0] Se um calendário está aberto depende de se você quis dizer { $names }.
    [one] Se um calendário está aberto depende de se você quis dizer { $names }, e { $extra } permissão é mais do que o necessário.
   *[other] Se um calendário está aberto depende de se você quis dizer { $names }, e { $extra } permissões são mais do que o necessário.
}
calendar-unclear = { $extra ->
    [0] Isto não mostra se um calendário está aberto.
    [one] Isto não mostra se um calendário está aberto, mas { $extra } permissão é mais do que o necessário.
   *[other] Isto não mostra se um calendário está aberto, mas { $extra } permissões são mais do que o necessário.
}

app = Cronofy
lane-teams = Reuniões do Teams
lane-is-teams = Consentimento 1: links de reunião
lane-calendar = Calendários
lane-is-calendar = Consentimento 2: livre e ocupado, eventos
to-teams-asks = solicita { $all }
to-teams-unclear = ? incerto
to-teams-asked = { $number } de { $all } solicitadas
to-teams-policy = { $number } de { $all } concedidas, depois a política
to-teams-granted = { $number } de { $all } concedidas
to-calendar-closed = sem acesso
to-calendar-condition = aberto sob uma condição
to-calendar-write = pode alterar eventos
to-calendar-read = pode ler eventos
to-calendar-basic = pode ver eventos
to-calendar-mentioned = ? não consta como concedido
to-calendar-unclear = ? incerto

keep = Guardar esta resposta para comparar
keep-end = Parar de comparar
change-opened = aberto agora
change-closed = não mais aberto
change-other = alterado
other-mode = Isto parece { $other }.
switch = Mudar para { $other }

status-read = { $number ->
    [one] { $number } nome lido.
   *[other] { $number } nomes lidos.
}
changes-secret-seen = Um segredo no texto está oculto agora.
changes-token-expired = O token expirou.
changes-unknown-app = O token é de um aplicativo que não é conhecido aqui.
changes-sign-in-error = Um erro no texto é explicado.

## What to do

steps = O que fazer
step-grant = { $number ->
    [one] Conceder { $names } como permissão de aplicativo
   *[other] Conceder { $names } como permissões de aplicativo
}
step-accept = Conectar a conta e aceitar { $names }
step-accept-again = Conectar a conta novamente e aceitar { $names }
step-policy = Definir a política do Teams: permitir que o Cronofy crie reuniões para pessoas
step-compare = Comparar a ID do aplicativo no token (`appid` ou `azp`) com a do aplicativo do Cronofy
step-another = Colar um token de acesso ou a lista de permissões no lugar
step-all = Colar todas as linhas da página Permissões do aplicativo
step-answer = Informar acima o que o texto deixa em aberto
step-then-look = Aceitar e depois colar aqui a página Permissões do aplicativo
step-nothing-more = Não é preciso mais nada para links do Teams em eventos que o Cronofy grava neste calendário
step-teams = Conectar também a conferência do Teams
step-declined = Conectar novamente e aceitar o que a tela da Microsoft pede
step-no-such-permission = Avisar quem configurou a solicitação ou mantém o aplicativo
step-app-not-found = Entrar com uma conta da organização certa
step-not-assigned = Atribuir ao aplicativo a pessoa, ou um grupo do qual ela faz parte
step-not-allowed = Colar todas as linhas da página Permissões do aplicativo, para comparar o que foi concedido com o necessário
who-grant = Administrador de Função com Privilégios ou Administrador Global, no Cronofy: conectar o Enterprise Connect e aceitar em nome da organização.
who-accept = A pessoa, no Cronofy. Onde a Microsoft exibir “Aprovação do administrador necessária”: um administrador.
who-policy = Administrador do Teams ou Administrador Global, no PowerShell. As permissões não mostram se isso foi feito.
who-compare = Centro de administração do Microsoft Entra, Aplicativos empresariais. Se for outro aplicativo, esta resposta não é sobre o Cronofy.
who-all = Centro de administração do Microsoft Entra, Aplicativos empresariais, o aplicativo, Permissões: selecione as linhas e copie-as.
who-then-look = A pessoa ou um administrador, no Cronofy. A página fica no Centro de administração do Entra, Aplicativos empresariais.
who-nothing-more = Onde o Teams está habilitado para a conexão. A conferência do Teams só é necessária para reuniões criadas sem evento.
who-teams = Para reuniões. Uma conexão Free/Busy não pode gravar eventos, portanto não coloca links do Teams neles.
who-no-such-permission = `OnlineMeetings.ReadWrite` só pode ser solicitada como permissão delegada, e `OnlineMeetings.ReadWrite.All` só como permissão de aplicativo.
who-app-not-found = Se era a certa, um administrador se conecta uma vez e aceita em nome da organização.
who-not-assigned = Um administrador, no Centro de administração do Microsoft Entra: Aplicativos empresariais, o aplicativo, Usuários e grupos.
who-not-allowed = Centro de administração do Microsoft Entra, Aplicativos empresariais, o aplicativo, Permissões.
takes-away = O consentimento para a organização inteira pode retirar permissões que já tinham sido concedidas a ela: veja a lista primeiro.
how = Como fazer, conferir e desfazer
done = Feito
for-whom = Para quem?
whom-group = Um grupo
whom-person = Uma pessoa
whom-everybody = Todos
how-to-consent = { $kind ->
   *[delegated] Onde a Microsoft exibir “Aprovação do administrador necessária”, um Administrador de Aplicativos de Nuvem, um Administrador de Aplicativos ou um Administrador de Função com Privilégios se conecta uma vez e marca “Consentir em nome da sua organização”, ou aprova a solicitação no Centro de administração do Entra.
    [application] No Cronofy, conecte o Enterprise Connect, entre com a Microsoft e aceite em nome da organização.
}
how-to-check-consent = Para conferir: Centro de administração do Microsoft Entra, Aplicativos empresariais, o aplicativo, Permissões. Selecione as linhas e cole-as aqui.
how-to-undo-consent = Para desfazer: na mesma página, escolha a permissão, depois “…”, depois “Revogar permissão”. O que as pessoas aceitaram por conta própria é revogado com o PowerShell ou o Microsoft Graph.
how-to-set-policy = Com o módulo `MicrosoftTeams`. Uma pessoa tem no máximo uma política desse tipo, e uma nova substitui a anterior: veja primeiro. As linhas que alteram algo começam com `#` e não fazem nada: escolha e retire o `#`. Pode levar 30 minutos, e um dia para um grupo grande.
how-to-check-policy = Para conferir: `Get-CsApplicationAccessPolicy` lista as políticas com seus aplicativos, mas não as pessoas. Para testar, deixe o Cronofy criar uma reunião para alguém.
how-to-undo-policy = Para desfazer: as últimas linhas dos comandos retiram o aplicativo da política.
command-look = 1. Ver: quais políticas existem, com quais aplicativos?
command-whose = Qual delas uma pessoa tem?
command-add = 2a. Estas pessoas já têm uma política: adicionar o aplicativo a ela, para todos os que a têm.
command-make = 2b. Elas não têm nenhuma: criar uma.
command-give = { $whom ->
   *[group] 3. Dar a nova a um grupo.
    [person] 3. Dar a nova a uma pessoa.
    [everybody] 3. Dar a nova a todos os que não têm uma própria.
}
command-undo = Para desfazer: retirar o aplicativo da política escolhida.
command-take = Ou retirar a política da pessoa.

## Capabilities

can = { $mood ->
   *[is] O que o Cronofy pode fazer
    [would] O que o Cronofy poderia fazer
}
of = { $number } de { $all }
ask-whether = O Cronofy pode …?
no-such = Nada aqui tem essas palavras. Tente “reunião”, “calendário”, “chat” ou “sala”.
area-teams = No Teams
area-calendar = Em calendários

capability-identify-account = Saber qual conta está conectada
capability-find-people = Encontrar pessoas na organização
capability-verify-tenant = Verificar qual é a organização
capability-create-meetings = Criar reuniões do Teams
capability-read-meetings = Ler reuniões do Teams
capability-update-meetings = Alterar reuniões do Teams
capability-delete-meetings = Excluir reuniões do Teams
capability-stay-connected = Continuar conectado (até ser revogado)
capability-read-attendance = Ler quem participou de reuniões
capability-read-recordings = Ler gravações de reuniões
capability-read-transcripts = Ler transcrições de reuniões
capability-read-meeting-insights = Ler anotações de IA de reuniões
capability-read-presence = Ver quem está disponível ou ocupado no Teams
capability-set-presence = Definir a disponibilidade no Teams
capability-join-calls = Iniciar chamadas ou entrar nelas
capability-access-call-media = Ouvir e ver chamadas
capability-read-call-records = Ler registros de chamadas
capability-read-virtual-events = Ler webinars e assembleias
capability-create-virtual-events = Criar assembleias
capability-see-teams = Ver em quais equipes uma pessoa está
capability-read-chats = Ler chats
capability-send-chats = Enviar mensagens de chat
capability-read-channel-messages = Ler mensagens de canal
capability-send-channel-messages = Enviar mensagens de canal
capability-see-free-busy = Ver quando as pessoas estão livres ou ocupadas
capability-list-calendars = Listar calendários
capability-read-events = Ler eventos: assunto, horário, local
capability-read-event-details = Ler textos e anexos de eventos
capability-create-events = Criar eventos
capability-update-events = Alterar eventos
capability-delete-events = Excluir eventos
capability-read-shared-calendars = Ler calendários compartilhados
capability-write-shared-calendars = Alterar calendários compartilhados
capability-read-group-calendars = Ler calendários de grupo
capability-write-group-calendars = Alterar calendários de grupo
capability-read-mailbox-settings = Ler o horário de trabalho e o fuso horário
capability-change-mailbox-settings = Alterar respostas automáticas, horário de trabalho e fuso horário
capability-find-rooms = Encontrar salas de reunião
capability-see-bookings = Ver compromissos no Microsoft Bookings
capability-make-bookings = Marcar compromissos no Microsoft Bookings

several-read-meetings = Ler, alterar e excluir reuniões do Teams
several-read-attendance = Ler participação, gravações, transcrições e anotações de IA de reuniões
several-read-presence = Ver e definir a disponibilidade no Teams
several-join-calls = Iniciar chamadas ou entrar nelas, ouvi-las e vê-las, ou ler seus registros
several-read-virtual-events = Ler webinars e assembleias, e criar assembleias
several-read-chats = Ler e enviar mensagens de chat
several-read-channel-messages = Ler e enviar mensagens de canal
several-list-calendars = Listar calendários e ler eventos: assunto, horário, local
several-create-events = Criar, alterar e excluir eventos
several-read-shared-calendars = Ler e alterar calendários compartilhados
several-read-group-calendars = Ler e alterar calendários de grupo
several-read-mailbox-settings = Ler e alterar o horário de trabalho e o fuso horário, e alterar respostas automáticas
several-see-bookings = Ver e marcar compromissos no Microsoft Bookings

asked-as-identify-account = perfil usuário quem entrar
asked-as-find-people = usuários diretório funcionários nomes email endereços
asked-as-verify-tenant = locatário empresa domínio
asked-as-create-meetings = agendar marcar online vídeo conferência link ingressar
asked-as-read-meetings = ver online vídeo conferência
asked-as-update-meetings = editar atualizar remarcar mover online mudar
asked-as-delete-meetings = cancelar remover online apagar
asked-as-stay-connected = offline token segundo plano sempre
asked-as-read-attendance = participantes presença relatório
asked-as-read-recordings = gravação vídeo assistir
asked-as-read-transcripts = transcrição texto ata
asked-as-read-meeting-insights = copilot resumo anotações notas
asked-as-read-presence = status presença online ausente
asked-as-set-presence = status mudar ausente ocupado
asked-as-join-calls = bot telefone ligar
asked-as-access-call-media = escutar gravar áudio vídeo bot microfone
asked-as-read-call-records = histórico chamada
asked-as-read-virtual-events = webinar evento virtual
asked-as-create-virtual-events = evento virtual
asked-as-see-teams = grupos associação canais
asked-as-read-chats = mensagens direto privado ver conversas
asked-as-send-chats = escrever mensagem direto privado
asked-as-read-channel-messages = equipes publicações ver
asked-as-send-channel-messages = equipes publicações escrever
asked-as-see-free-busy = disponibilidade livre ocupado horários
asked-as-list-calendars = calendários nomes agenda
asked-as-read-events = ver compromissos título local calendário agenda
asked-as-read-event-details = conteúdo anexos descrição participantes privado ver calendário
asked-as-create-events = escrever adicionar compromissos calendário agenda
asked-as-update-events = editar escrever mover compromissos calendário mudar
asked-as-delete-events = remover cancelar compromissos calendário apagar
asked-as-read-shared-calendars = delegado colega outras pessoas ver
asked-as-write-shared-calendars = delegado colega outras pessoas escrever editar
asked-as-read-group-calendars = grupo ver
asked-as-write-group-calendars = grupo escrever editar
asked-as-read-mailbox-settings = caixa correio configurações horas ver
asked-as-change-mailbox-settings = caixa correio ausência escritório configurações escrever editar
asked-as-find-rooms = sala locais recursos equipamento
asked-as-see-bookings = reservas reserva
asked-as-make-bookings = reservas reserva agendar criar
no-words = pode poderia é isso isto este esta aplicativo app cronofy meu minha nosso nossa seu sua dele dela um uma o a os as qualquer todos todas de do da em no na para por com e ou eu nós você usar tem ter acesso obter microsoft permitido permissão permissões quando que o quê quem

meetings = Reuniões criadas pela conferência do Teams não ficam no calendário de ninguém. Pela ID ou pelo link, uma reunião pode ser lida para seu organizador e para as pessoas convidadas: assunto, horário, pessoas e link do chat.

verdict-conferred = { $mood ->
   *[is] Pode
    [would] Poderia
}
verdict-conditional = Precisa de mais
verdict-not-conferred = { $mood ->
   *[is] Não pode
    [would] Não poderia
}
verdict-cannot-tell = Não se sabe
verdict-not-applicable = Não se aplica
verdict-by = { $name } { $text }
why-by = por { $names }
why-not = { $kind ->
   *[delegated] um usuário conectado não tem isso
    [application] um aplicativo sozinho não tem usuário conectado
}
why-takes = exigiria { $names }
why-needs = precisaria de { $names }
why-that-needs = isso precisaria de { $names }
why-none = { $kind ->
   *[delegated] nenhuma permissão delegada do Microsoft Graph permite isso
    [application] nenhuma permissão de aplicativo do Microsoft Graph permite isso
}
why-none-but-import = { $kind ->
   *[delegated] nenhuma permissão delegada permite isso, exceto durante a importação de mensagens
    [application] nenhuma permissão de aplicativo permite isso, exceto durante a importação de mensagens
}
why-if = { $names }: { $conditions }
why-if-takes = { $kind ->
   *[delegated] é preciso { $needed } como permissão delegada. Há { $names }: { $conditions }
    [application] é preciso { $needed } como permissão de aplicativo. Há { $names }: { $conditions }
}
condition-exchange-web-services-allowed = só onde os Serviços Web do Exchange ainda funcionam
condition-migration-only = só durante a importação de mensagens de outro lugar
condition-only-declared = mencionado, mas nada diz que foi concedido
condition-other-kind = { $kind ->
   *[delegated] delegada: { $mode } não pode usá-la
    [application] aplicativo: { $mode } não pode usá-la
}
condition-raw-mailbox-items = como itens brutos da caixa de correio, não como calendário
condition-resource-specific = só em chats e equipes em que alguém concordou
condition-teams-application-access-policy = precisa também da política do Teams, que nenhuma permissão mostra
condition-where-installed = só em chats em que o aplicativo está instalado
fold-cannot-tell = Mostrar mais { $number } que isto não mostra
fold-not-applicable = { $number } que não se aplicam a { $mode }
fold-not-conferred = Mostrar mais { $number } que não pode fazer
operation = Microsoft Graph: `{ $name }`
on-lines = { $number ->
    [one] linha { $lines }
   *[other] linhas { $lines }
}
on-lines-more = linhas { $lines } e mais

## What the mode asks for

asks = Permissões que { $mode } solicita
ask-User-Read = para saber qual conta da Microsoft foi conectada
ask-OnlineMeetings-ReadWrite = para criar, ler, alterar e excluir reuniões do Teams da pessoa que se conecta
ask-offline_access = para continuar conectado, sem que ninguém precise entrar de novo a cada hora
ask-User-ReadBasic-All = para relacionar contas do Cronofy a usuários do Teams
ask-OnlineMeetings-ReadWrite-All = para criar reuniões do Teams para usuários autorizados da organização
ask-Organization-Read-All = para verificar na configuração se é a organização certa
standing-granted = Concedida
standing-covered = Coberta
standing-declared = Solicitada
standing-not-granted = Não concedida
standing-wrong-kind = Tipo errado
standing-cannot-tell = Não se sabe
standing-missing = Falta
stands-covered = Coberta por { $names }, mais ampla do que o Cronofy solicita.
stands-declared = Seria coberta por { $names }.
stands-not-granted = O texto diz que não foi concedida.
stands-wrong-kind = { $kind ->
   *[delegated] Está com outro tipo; { $mode } precisa de uma permissão delegada.
    [application] Está com outro tipo; { $mode } precisa de uma permissão de aplicativo.
}

## More than needed

extra = Mais do que o necessário
extra-is = Os recursos do Teams do Cronofy não usam estas com { $mode }. Talvez outra coisa use.
extra-none = Nada aqui é mais do que { $mode } precisa.
extra-elsewhere = { $other } solicita estas:
rest = e mais { $number }
reach = { $kind ->
   *[delegated] alcança o que a pessoa que se conecta pode alcançar
    [application] alcança a organização inteira
}
opens = Abre: { $list }.
instead-covers = { $names } é suficiente.
instead = Para uma só dessas coisas, menos é suficiente: { $names }.
without-closes = { $mood ->
   *[is] Sem ela, deixaria de funcionar: { $list }.
    [would] Sem ela, não funcionaria: { $list }.
}
without-narrows = { $mood ->
   *[is] Sem ela, passaria a depender de uma condição: { $list }.
    [would] Sem ela, dependeria de uma condição: { $list }.
}

## What changed

nothing-changed = Esta resposta está guardada. Cole outra coisa, corrija a leitura ou mude de modo, e veja o que muda.
changed-opened = { $since ->
    [kept] Desde a resposta guardada, aberto agora: { $list }.
    [read] Pelas suas correções, aberto agora: { $list }.
    [added] Se for adicionada, aberto agora: { $list }.
   *[further] Aberto agora: { $list }.
}
changed-closed = { $since ->
    [kept] Desde a resposta guardada, não mais aberto: { $list }.
    [read] Pelas suas correções, não mais aberto: { $list }.
    [added] Se for adicionada, não mais aberto: { $list }.
   *[further] Não mais aberto: { $list }.
}
changed-other = { $since ->
    [kept] Desde a resposta guardada, outra resposta: { $list }.
    [read] Pelas suas correções, outra resposta: { $list }.
    [added] Se for adicionada, outra resposta: { $list }.
   *[further] Outra resposta: { $list }.
}
changed-granted = { $since ->
    [kept] Desde a resposta guardada, concedido agora: { $names }.
    [read] Pelas suas correções, concedido agora: { $names }.
    [added] Se for adicionada, concedido agora: { $names }.
   *[further] Concedido agora: { $names }.
}
changed-new = { $since ->
    [kept] Desde a resposta guardada, novo, não concedido: { $names }.
    [read] Pelas suas correções, novo, não concedido: { $names }.
    [added] Se for adicionada, novo, não concedido: { $names }.
   *[further] Novo, não concedido: { $names }.
}
changed-gone = { $since ->
    [kept] Desde a resposta guardada, não está mais: { $names }.
    [read] Pelas suas correções, não está mais: { $names }.
    [added] Se for adicionada, não está mais: { $names }.
   *[further] Não está mais: { $names }.
}
changed-no-longer = { $since ->
    [kept] Desde a resposta guardada, não mais concedido: { $names }.
    [read] Pelas suas correções, não mais concedido: { $names }.
    [added] Se for adicionada, não mais concedido: { $names }.
   *[further] Não mais concedido: { $names }.
}

## Notes

notes = Bom saber
note-unknown-app = O aplicativo que este token cita não é nenhum dos aplicativos do Cronofy conhecidos aqui. Pode ser de outro fornecedor, e então esta resposta não é sobre o Cronofy.
note-unsure-wording = O texto não diz com clareza se isto foi concedido; por isso não conta nem como concedido nem como negado: { $names }.
note-free-busy-flow = Isto parece a conexão de calendário Free/Busy do Cronofy, que solicita { $names }. O Cronofy a chama de Free/Busy; a permissão da Microsoft mostra também assuntos e locais de eventos.
note-secret-seen = Havia um token ou outro segredo no que você colou: ele está oculto agora e não foi enviado a lugar nenhum, mas, se circulou antes, peça que seja revogado ou substituído.
note-token-not-verified = O token foi decodificado, não verificado: só a API para a qual foi emitido pode dizer se é autêntico.
note-token-expired = Este token expirou. Ele mostra o que estava concedido quando foi emitido, e isso pode ter mudado desde então.
note-opaque-token = Só a Microsoft pode ler este tipo de token; por isso o próprio token não mostra o que foi concedido.
note-encrypted-token = O token está criptografado; por isso o próprio token não mostra o que foi concedido.
note-refresh-token = Um token de atualização sozinho não mostra permissões, e quem o tem pode obter novos tokens de acesso: se circulou, peça que seja revogado.
note-id-token = Um token de ID diz quem entrou, não o que foi concedido.
note-personal-account = Esta é uma conta pessoal da Microsoft, para a qual o Microsoft Graph não cria reuniões online do Teams.
note-national-cloud = Isto pertence a uma das nuvens nacionais da Microsoft, onde os nomes significam o mesmo, mas nem toda operação existe.
note-other-audience = { $number ->
    [0] Isto é para outra API que não o Microsoft Graph; por isso não diz nada sobre o Microsoft Graph.
   *[other] { $names }: para outra API que não o Microsoft Graph, onde um nome abre outra coisa, ou nada do que está listado aqui.
}
note-other-mode = { $number ->
    [0] Tudo o que foi lido aqui é um token do outro tipo, que não mostra nada do que este modo solicita.
   *[other] { $names } pertence ao outro modo.
}
note-wrong-flow = Isto parece a conexão de calendário do Cronofy, que solicita { $names } e nada para a conferência do Teams.
note-impossible-kind = { $number ->
    [one] { $names } não existe com o tipo indicado aqui, portanto não abre nada.
   *[other] { $names } não existem com o tipo indicado aqui, portanto não abrem nada.
}
note-not-calendar-access = O Microsoft Graph não tem nenhuma permissão de calendário chamada { $names }. Talvez seja o mesmo nome sem `.All` no final, que abre calendários: verifique o que foi concedido.
note-no-scope-named = `.default` representa tudo aquilo para que o aplicativo foi configurado e não cita nenhuma permissão; por isso isto não mostra quais são.
note-catalogue-only = Isto lista permissões que existem, não permissões que foram concedidas.
note-list-incomplete = Isto não mostra tudo; o que não está aqui pode ter sido concedido mesmo assim.
note-input-cut = O texto era muito longo: só os primeiros 1.000.000 de caracteres foram lidos.
note-offline-access-not-shown = `offline_access` nunca aparece em um token de acesso nem no que é feito dele; por isso isto não diz se a conexão vai durar.
note-admin-consent-needed = A menos que sua organização tenha definido a própria política, desde o fim de 2025 as pessoas não podem aceitar { $names } por conta própria e podem ver “Aprovação do administrador necessária”. O que foi concedido antes continua valendo.
note-teams-policy = Com { $names }, um aplicativo alcança só as pessoas às quais um administrador do Teams concedeu uma política de acesso a aplicativos do Teams. Nenhuma permissão e nenhum token mostram se isso foi feito. O Cronofy não precisa dela onde usa uma conexão de calendário de leitura e gravação completa com o Teams habilitado.
note-exchange-policy = Como permissão de aplicativo, { $names } alcança todas as caixas de correio, a menos que o Exchange limite isso. A política de acesso a aplicativos do Exchange limita quais caixas de correio um aplicativo alcança; para novos limites, a Microsoft indica o RBAC para Aplicativos, que dá um acesso próprio e não retira nada do que foi concedido aqui. A política do Teams, de nome quase igual, permite reuniões. Não confunda as duas.
note-link-through-calendar = { $names } pode colocar um link do Teams em um evento que cria: pela conexão de calendário, não pela conferência do Teams.
note-can-grant-itself-more = Com { $names }, um aplicativo pode dar a si mesmo mais permissões; o que não é permitido aqui só não é por enquanto.
note-recordings-are-files = Gravações de reuniões são arquivos no OneDrive e no SharePoint; por isso { $names } pode alcançá-las, seja o que for que a resposta acima diga sobre gravações.
note-invitations-are-mail = Convites de reunião são emails; por isso { $names } pode mostrá-los, seja o que for que a resposta acima diga sobre calendários.
ews-is-ending = O que { $names } abre passa pelos Serviços Web do Exchange. O Exchange Online começou a bloqueá-los em 1º de outubro de 2026. Até 1º de abril de 2027, uma organização ainda pode permiti-los aos aplicativos da sua lista (`EwsEnabled` e `EwsAllowedAppIDs` de `Set-OrganizationConfig`); depois, eles acabam lá de vez. O Exchange Server não é afetado.
ews-has-ended = O que { $names } abre passa pelos Serviços Web do Exchange. Eles acabaram no Exchange Online em 1º de abril de 2027, e só o Exchange Server ainda os tem.
ews-individual = Por isso, a antiga conexão individual do Cronofy com o Exchange é passado para a maioria: as pessoas conectam o calendário de novo, pelo Microsoft Graph.
vendor-apps = { $number ->
    [one] Um aplicativo do Cronofy: { $list }.
   *[other] Aplicativos do Cronofy: { $list }.
}
vendor-app-enterprise-teams = Enterprise Connect para a conferência do Teams
vendor-app-individual-calendar = Individual Connect para calendários
vendor-app-enterprise-calendar = Enterprise Connect para calendários
vendor-app-individual-free-busy = Individual Connect para calendários, só Free/Busy
vendor-app-enterprise-free-busy = Enterprise Connect para calendários, só Free/Busy
vendor-apps-teams = A conferência do Teams tem um aplicativo próprio.
error-code = `{ $name }`: { $text }
error-sentence = “{ $name }”: { $text }
error-not-consented = nem a pessoa nem um administrador concordou com o que o aplicativo solicita.
error-declined = a pessoa recusou na tela de consentimento da Microsoft.
error-admin-needed = um administrador precisa concordar com o que o aplicativo solicita.
error-no-such-permission = o aplicativo solicitou algo que a API não tem, ou não com esse tipo, ou para o qual o aplicativo não está configurado.
error-app-not-found = este diretório não conhece o aplicativo. Ninguém lá concordou com ele ainda, ou a entrada foi para a organização errada.
error-not-assigned = a pessoa não está atribuída ao aplicativo.
error-not-allowed = o que foi chamado precisa de mais permissões, ou a pessoa não pode fazê-lo. Uma caixa de correio também pode estar fechada para o aplicativo por uma política do Exchange.
error-no-teams-policy = falta a política do Teams para a pessoa em questão.
pasted-policy-teams = Isto lista uma política de acesso a aplicativos do Teams: ela diz quais aplicativos podem agir nas reuniões online das pessoas às quais foi concedida. Ela não mostra permissões, e elas também são necessárias.
pasted-policy-exchange = Isto lista uma política de acesso a aplicativos do Exchange: ela diz a quais caixas de correio um aplicativo está limitado. Ela não mostra permissões e não diz nada sobre reuniões do Teams.
source = { $day }
source-others = { $day }, segundo outros

## Passing the answer on

lost = Isto não carregou. Tente novamente.
failed = Isto não funcionou: uma parte da ferramenta não carregou. Verifique a conexão e tente novamente.
share = Repassar a resposta
share-text = Copiar resumo
share-markdown = Copiar como Markdown
share-link = Copiar link
share-print = Imprimir
share-json = Baixar JSON
share-message = Copiar mensagem
share-risk = Copiar nota de risco
share-commands = Copiar comandos
told-copied = Copiado.
told-copied-link = Copiado. O link contém o modo, os nomes das permissões com a situação de cada uma e quais notas existem: nada mais do que você colou.
told-by-hand = O navegador não deixa esta página copiar. Copie daqui:
told-not-text = Este arquivo não é texto. De uma imagem ou um PDF, copie o texto e cole-o.
told-damaged-link = O link para esta resposta foi cortado ou alterado no caminho; por isso não abre nada. Peça-o novamente.

summary-title = Cronofy { $mode }: o que estas permissões da Microsoft permitem
same-answer = A mesma resposta, com os motivos: { $link }

risk-title = Cronofy { $mode }: permissões que são mais do que o necessário
risk-permission = Permissão
risk-kind = Tipo
risk-reach = Alcance
risk-opens = O que abre
risk-instead = O que bastaria
risk-without = Sem ela
not-proven = O que isto não prova
proof-later = Mostra o que estava concedido quando a lista ou o token foi feito. Isso pode ter mudado.
proof-token = Um token foi decodificado, não verificado, e não mostra nenhuma permissão delegada quando é do próprio aplicativo.
proof-policies = Políticas que limitam um aplicativo não são permissões: as do Exchange, as do Teams, o Acesso Condicional.
proof-used = Que algo seja permitido não significa que tenha sido feito. Os logs de entrada e de auditoria dizem.
sources = Fontes
made-on = Feito em { $day }.

message-title = Permissões da Microsoft para o Cronofy: reuniões do Teams, { $mode }
message-hello = Olá,
message-needs = { $kind ->
   *[delegated] { $number ->
        [one] Para criar reuniões do Teams, o Cronofy precisa disto no Microsoft Graph, como permissão delegada, para as pessoas que conectam suas contas:
       *[other] Para criar reuniões do Teams, o Cronofy precisa disto no Microsoft Graph, como permissões delegadas, para as pessoas que conectam suas contas:
    }
    [application] { $number ->
        [one] Para criar reuniões do Teams, o Cronofy precisa disto no Microsoft Graph, como permissão de aplicativo, para a organização:
       *[other] Para criar reuniões do Teams, o Cronofy precisa disto no Microsoft Graph, como permissões de aplicativo, para a organização:
    }
}
message-there = Já existe: { $names }.
message-who = { $kind ->
   *[delegated] Quem pode fazer: um Administrador de Aplicativos de Nuvem, um Administrador de Aplicativos ou um Administrador de Função com Privilégios.
    [application] Quem pode fazer: um Administrador de Função com Privilégios ou um Administrador Global. Só essas funções podem conceder permissões de aplicativo.
}
message-how = Como: { $text }
message-check = Como conferir: Centro de administração do Microsoft Entra, Aplicativos empresariais, o aplicativo do Cronofy, Permissões. Cada permissão acima aparece lá como concedida.
message-check-id = Como conferir: Centro de administração do Microsoft Entra, Aplicativos empresariais, o aplicativo com a ID `{ $name }`, Permissões. Cada permissão acima aparece lá como concedida.
message-policy = Para criar reuniões do Teams, o Cronofy precisa de uma política de acesso a aplicativos do Teams para as pessoas cujas reuniões ele cria. Ela não é necessária onde o Cronofy tem uma conexão de calendário de leitura e gravação completa com o Teams habilitado.
message-policy-also = Além disso, o Cronofy precisa de uma política de acesso a aplicativos do Teams para as pessoas cujas reuniões ele cria. Ela não é necessária onde o Cronofy tem uma conexão de calendário de leitura e gravação completa com o Teams habilitado.
message-who-policy = Quem pode fazer: um Administrador do Teams ou um Administrador Global.
message-end = Nada disso abre um calendário: os calendários são autorizados à parte.

## The foot

promise = Nada do que você cola sai desta página.
not-enough = As permissões sozinhas podem não bastar: os direitos da pessoa, e talvez uma licença, também contam.
printed = Impresso:
facts = Permissões da Microsoft em { $day }.
facts-old = Permissões da Microsoft em { $day }: há 12 meses ou mais, portanto podem estar desatualizadas.
