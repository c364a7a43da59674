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
which-mode-is-mine = Qual é o meu caso?
mode-is = { $kind ->
   *[delegated] Cada pessoa entra com a Microsoft e conecta a própria conta. As permissões são delegadas: o Cronofy age por essa pessoa, e só por ela. É o seu caso se as pessoas se conectam uma a uma.
    [application] Um administrador conecta a organização inteira uma única vez. As permissões são permissões de aplicativo: o Cronofy age por conta própria, sem usuário conectado. É o seu caso se um administrador aceitou por todos.
}
asks-for = Solicita
paste = Cole o que foi concedido*, em qualquer formato, ou solte um arquivo de texto*
trust = Fica neste navegador. Os tokens são ocultados na hora.
where-to-find = Onde encontro isso?
found-granted = Para o que foi concedido, como administrador: Centro de administração do Microsoft Entra, Aplicativos empresariais, o aplicativo, Permissões. Selecione as linhas e copie-as.
found-asked = Para o que você vai conceder: a lista da tela de consentimento da Microsoft, ou o endereço dessa página.
found-shell = Do PowerShell ou da linha de comando do Azure: o que exibem `Get-MgServicePrincipalAppRoleAssignment`, `Get-MgOauth2PermissionGrant` ou `az ad app permission list-grants`.
found-image = De uma imagem ou um PDF: copie o texto. Um token de acesso também serve; ele é ocultado assim que é lido.
examples = Teste um exemplo:
example-all = Tudo o que é solicitado
example-calendars = Com calendários
example-calendar-only = Só calendário
example-missing = Falta uma, outra é mais ampla
skip = Ir para a resposta
clear = Limpar
undo = Desfazer
busy = Lendo…
no-reader = Não foi possível ler: uma parte da ferramenta não carregou ou falhou ao ler este texto. Os segredos que ele contém não estão ocultos. Verifique a conexão e cole-o novamente.

## What was read, and the correcting of it

read = { $number ->
    [0] Nenhuma permissão encontrada.
    [one] { $number } permissão encontrada: { $ways }.
   *[other] { $number } permissões encontradas: { $ways }.
}
read-from = { $number ->
    [0] Nenhuma permissão encontrada em { $formats }.
    [one] { $number } permissão encontrada em { $formats }: { $ways }.
   *[other] { $number } permissões encontradas em { $formats }: { $ways }.
}
way-granted = { $number ->
    [one] { $number } concedida
   *[other] { $number } concedidas
}
way-asked = { $number ->
    [one] { $number } solicitada
   *[other] { $number } solicitadas
}
way-denied = { $number ->
    [one] { $number } não concedida
   *[other] { $number } não concedidas
}
way-unsure = { $number ->
    [one] { $number } incerta
   *[other] { $number } incertas
}
format-list = uma lista
format-token = um token
format-token-response = uma resposta de token
format-claims = declarações de um token
format-url = uma URL de entrada
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
status-granted = Concedida
status-declared = Solicitada
status-not-granted = Não concedida
status-unsure = Incerta ou desconhecida
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
   *[delegated] Tipo não informado, lida como delegada
    [application] Tipo não informado, lida como de aplicativo
}
these-are = Estas { $number } são:
all-are = Todas as { $number } são:
please-say = informe, por favor
added = adicionada por você
as-you-said = conforme você indicou
no-permission = Não é uma permissão
removed = Nada disto é permissão aqui, conforme você indicou: { $names }.
read-so = Sim, ler assim
read-as = É `{ $name }`
meant-one = Não é um nome da Microsoft. Você quis dizer `{ $name }`?
meant-several = Esta linha corresponde a várias permissões. Qual delas é?
meant-none = Nenhuma permissão que a ferramenta conheça.
whole = A lista parece continuar além do fim do texto.
whole-yes = Esta é a lista inteira
corrected = { $number ->
    [one] Você fez { $number } correção.
   *[other] Você fez { $number } correções.
}
undo-last = Desfazer a última
undo-all = Desfazer todas
add = Adicionar uma permissão pelo nome, para ver o que ela muda
add-button = Adicionar
cannot-add = Nenhuma permissão tem esse nome, ou ela já está na lista.
list-more = Mostrar mais { $number }

## The answer

if-granted = O texto solicita estas permissões. Nada nele diz que foram concedidas; o que segue é o que elas permitiriam.
linked = Esta resposta veio por um link. Ele leva os nomes das permissões e mais nada daquilo que foi colado. Cole algo para substituí-la.
nothing-found = Foram procurados nomes da Microsoft, como `OnlineMeetings.ReadWrite`, em listas, tabelas, tokens, endereços e saídas de comandos.
nothing-named = O texto não cita nenhuma permissão concedida ou solicitada.
only-denied = O texto diz apenas o que não foi concedido. Sobre todo o resto, não diz nada.
none-granted = O texto diz que nada disso foi concedido.

teams-preview = O { $mode } solicita { $names }.
teams-nothing-found = Nenhum nome de permissão encontrado; isto é o que o { $mode } solicita.
teams-not-shown = Isto não mostra quais permissões foram concedidas.
teams-complete = Completo: isto basta para reuniões do Teams.
teams-policy-left = Permissões completas, falta uma etapa: a política do Teams.
teams-asked-for = Isto basta para reuniões do Teams, depois de concedido.
teams-asked-for-policy = Isto basta para reuniões do Teams, depois de concedido e com a política do Teams definida.
teams-other-mode = Estas permissões são do { $other }, não do { $mode }.
lacking-missing = { $number ->
    [one] Incompleto: falta { $names }.
   *[other] Incompleto: faltam { $names }.
}
lacking-would-miss = { $number ->
    [one] Mesmo que tudo isso seja concedido, faltará { $names }.
   *[other] Mesmo que tudo isso seja concedido, faltarão { $names }.
}
lacking-not-granted = { $number ->
    [one] Incompleto: { $names } não foi concedida.
   *[other] Incompleto: { $names } não foram concedidas.
}
lacking-wrong-kind = { $number ->
    [one] Incompleto: { $names } consta com o tipo errado, e o { $mode } não pode usá-la.
   *[other] Incompleto: { $names } constam com o tipo errado, e o { $mode } não pode usá-las.
}
lacking-only-asked = { $number ->
    [one] Incompleto: { $names } foi solicitada, e nada diz que foi concedida.
   *[other] Incompleto: { $names } foram solicitadas, e nada diz que foram concedidas.
}
lacking-unclear = { $number ->
    [one] Não está claro se { $names } foi concedida.
   *[other] Não está claro se { $names } foram concedidas.
}

calendar-closed = { $extra ->
    [0] Nada disso dá acesso a calendários.
    [one] Nada disso dá acesso a calendários, mas { $extra } permissão vai além do necessário.
   *[other] Nada disso dá acesso a calendários, mas { $extra } permissões vão além do necessário.
}
calendar-recognised = { $extra ->
    [0] Nada do que foi reconhecido dá acesso a calendários.
    [one] Nada do que foi reconhecido dá acesso a calendários, mas { $extra } permissão vai além do necessário.
   *[other] Nada do que foi reconhecido dá acesso a calendários, mas { $extra } permissões vão além do necessário.
}
calendar-write = { $extra ->
    [0] Há acesso aos calendários: com { $names }, o Cronofy pode alterar eventos.
    [one] Há acesso aos calendários: com { $names }, o Cronofy pode alterar eventos, e { $extra } outra permissão vai além do necessário.
   *[other] Há acesso aos calendários: com { $names }, o Cronofy pode alterar eventos, e { $extra } outras permissões vão além do necessário.
}
calendar-read = { $extra ->
    [0] Há acesso aos calendários: com { $names }, o Cronofy pode ler eventos por completo.
    [one] Há acesso aos calendários: com { $names }, o Cronofy pode ler eventos por completo, e { $extra } outra permissão vai além do necessário.
   *[other] Há acesso aos calendários: com { $names }, o Cronofy pode ler eventos por completo, e { $extra } outras permissões vão além do necessário.
}
calendar-basic = { $extra ->
    [0] Há acesso aos calendários: com { $names }, o Cronofy pode ver eventos.
    [one] Há acesso aos calendários: com { $names }, o Cronofy pode ver eventos, e { $extra } outra permissão vai além do necessário.
   *[other] Há acesso aos calendários: com { $names }, o Cronofy pode ver eventos, e { $extra } outras permissões vão além do necessário.
}
calendar-least-read = { $extra ->
    [0] Há acesso aos calendários: com { $names }, o Cronofy pode pelo menos ler eventos por completo.
    [one] Há acesso aos calendários: com { $names }, o Cronofy pode pelo menos ler eventos por completo, e { $extra } outra permissão vai além do necessário.
   *[other] Há acesso aos calendários: com { $names }, o Cronofy pode pelo menos ler eventos por completo, e { $extra } outras permissões vão além do necessário.
}
calendar-least-basic = { $extra ->
    [0] Há acesso aos calendários: com { $names }, o Cronofy pode pelo menos ver eventos.
    [one] Há acesso aos calendários: com { $names }, o Cronofy pode pelo menos ver eventos, e { $extra } outra permissão vai além do necessário.
   *[other] Há acesso aos calendários: com { $names }, o Cronofy pode pelo menos ver eventos, e { $extra } outras permissões vão além do necessário.
}
calendar-if-write = { $extra ->
    [0] Há acesso aos calendários sob uma condição: com { $names }, o Cronofy poderia alterar eventos.
    [one] Há acesso aos calendários sob uma condição: com { $names }, o Cronofy poderia alterar eventos, e { $extra } outra permissão vai além do necessário.
   *[other] Há acesso aos calendários sob uma condição: com { $names }, o Cronofy poderia alterar eventos, e { $extra } outras permissões vão além do necessário.
}
calendar-if-read = { $extra ->
    [0] Há acesso aos calendários sob uma condição: com { $names }, o Cronofy poderia ler eventos por completo.
    [one] Há acesso aos calendários sob uma condição: com { $names }, o Cronofy poderia ler eventos por completo, e { $extra } outra permissão vai além do necessário.
   *[other] Há acesso aos calendários sob uma condição: com { $names }, o Cronofy poderia ler eventos por completo, e { $extra } outras permissões vão além do necessário.
}
calendar-if-basic = { $extra ->
    [0] Há acesso aos calendários sob uma condição: com { $names }, o Cronofy poderia ver eventos.
    [one] Há acesso aos calendários sob uma condição: com { $names }, o Cronofy poderia ver eventos, e { $extra } outra permissão vai além do necessário.
   *[other] Há acesso aos calendários sob uma condição: com { $names }, o Cronofy poderia ver eventos, e { $extra } outras permissões vão além do necessário.
}
calendar-mentioned = { $extra ->
    [0] { $names } daria acesso a calendários, mas nada diz que foi concedida.
    [one] { $names } daria acesso a calendários, mas nada diz que foi concedida; { $extra } outra permissão vai além do necessário.
   *[other] { $names } daria acesso a calendários, mas nada diz que foi concedida; { $extra } outras permissões vão além do necessário.
}
calendar-several-mentioned = { $extra ->
    [0] { $names } dariam acesso a calendários, mas nada diz que foram concedidas.
    [one] { $names } dariam acesso a calendários, mas nada diz que foram concedidas; { $extra } outra permissão vai além do necessário.
   *[other] { $names } dariam acesso a calendários, mas nada diz que foram concedidas; { $extra } outras permissões vão além do necessário.
}
calendar-meant = { $extra ->
    [0] Haver ou não acesso a calendários depende de o texto se referir a { $names }.
    [one] Haver ou não acesso a calendários depende de o texto se referir a { $names }, e { $extra } permissão vai além do necessário.
   *[other] Haver ou não acesso a calendários depende de o texto se referir a { $names }, e { $extra } permissões vão além do necessário.
}
calendar-unclear = { $extra ->
    [0] Isto não mostra se há acesso a calendários.
    [one] Isto não mostra se há acesso a calendários, mas { $extra } permissão vai além do necessário.
   *[other] Isto não mostra se há acesso a calendários, mas { $extra } permissões vão além do necessário.
}

app = Cronofy
lane-teams = Reuniões do Teams
lane-is-teams = Consentimento 1: links de reunião
lane-calendar = Calendários
lane-is-calendar = Consentimento 2: livre/ocupado, eventos
to-teams-asks = solicita { $all }
to-teams-unclear = ? incerto
to-teams-asked = { $number } de { $all } solicitadas
to-teams-policy = { $number } de { $all } concedidas, falta a política
to-teams-granted = { $number } de { $all } concedidas
to-calendar-closed = sem acesso
to-calendar-condition = acesso sob uma condição
to-calendar-write = pode alterar eventos
to-calendar-read = pode ler eventos
to-calendar-basic = pode ver eventos
to-calendar-mentioned = ? não consta como concedido
to-calendar-unclear = ? incerto

keep = Guardar esta resposta para comparar
keep-end = Parar de comparar
change-opened = agora possível
change-closed = não mais possível
change-other = mudou
other-mode = Isto parece { $other }.
switch = Mudar para { $other }

status-read = { $number ->
    [0] Nenhuma permissão encontrada.
    [one] { $number } permissão encontrada.
   *[other] { $number } permissões encontradas.
}
changes-secret-seen = Um segredo no texto está oculto agora.
changes-token-expired = O token expirou.
changes-unknown-app = O token é de um aplicativo que não é conhecido aqui.
changes-sign-in-error = Um erro no texto está explicado.

## What to do

steps = O que fazer
step-grant = { $number ->
    [one] Conceder { $names } como permissão de aplicativo
   *[other] Conceder { $names } como permissões de aplicativo
}
step-accept = Conectar a conta e aceitar { $names }
step-accept-again = Conectar a conta novamente e aceitar { $names }
step-policy = Definir a política do Teams: permitir que o Cronofy crie reuniões para as pessoas
step-compare = Comparar a ID do aplicativo no token (`appid` ou `azp`) com a do aplicativo do Cronofy
step-another = Em vez disso, colar um token de acesso ou a lista de permissões
step-all = Colar todas as linhas da página Permissões do aplicativo
step-answer = Informar acima o que o texto deixa em aberto
step-then-look = Aceitar e depois colar aqui a página Permissões do aplicativo
step-nothing-more = Não é preciso mais nada para links do Teams em eventos que o Cronofy grava neste calendário
step-teams = Conectar também as conferências do Teams
step-declined = Conectar novamente e aceitar o que a tela da Microsoft solicita
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
who-nothing-more = Onde o Teams está habilitado para a conexão. A conexão de conferências do Teams só é necessária para reuniões criadas sem evento.
who-teams = Para reuniões. Uma conexão Free/Busy não pode gravar eventos, portanto não coloca links do Teams neles.
who-no-such-permission = `OnlineMeetings.ReadWrite` só pode ser solicitada como permissão delegada, e `OnlineMeetings.ReadWrite.All` só como permissão de aplicativo.
who-app-not-found = Se era a certa, um administrador se conecta uma vez e aceita em nome da organização.
who-not-assigned = Um administrador, no Centro de administração do Microsoft Entra: Aplicativos empresariais, o aplicativo, Usuários e grupos.
who-not-allowed = Centro de administração do Microsoft Entra, Aplicativos empresariais, o aplicativo, Permissões.
takes-away = O consentimento para a organização inteira pode retirar permissões que já tinham sido concedidas para ela: veja a lista antes.
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
how-to-set-policy = Com o módulo `MicrosoftTeams`. Uma pessoa tem no máximo uma política desse tipo, e uma nova substitui a anterior: verifique antes. As linhas que alteram algo começam com `#` e não fazem nada: escolha e retire o `#`. Pode levar 30 minutos, e um dia para um grupo grande.
how-to-check-policy = Para conferir: `Get-CsApplicationAccessPolicy` lista as políticas com seus aplicativos, mas não as pessoas. Para testar, faça o Cronofy criar uma reunião para alguém.
how-to-undo-policy = Para desfazer: as últimas linhas dos comandos retiram o aplicativo da política.
command-look = 1. Ver: quais políticas existem, com quais aplicativos?
command-whose = Qual delas uma pessoa tem?
command-add = 2a. Estas pessoas já têm uma política: adicionar o aplicativo a ela, para todos os que a têm.
command-make = 2b. Elas não têm nenhuma: criar uma.
command-give = { $whom ->
   *[group] 3. Atribuir a nova a um grupo.
    [person] 3. Atribuir a nova a uma pessoa.
    [everybody] 3. Atribuir a nova a todos os que não têm uma própria.
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
no-such = Nada aqui corresponde a essas palavras. Tente “reunião”, “calendário”, “chat” ou “sala”.
area-teams = No Teams
area-calendar = Em calendários

capability-identify-account = Saber qual conta está conectada
capability-find-people = Encontrar pessoas na organização
capability-verify-tenant = Verificar qual é a organização
capability-create-meetings = Criar reuniões do Teams
capability-read-meetings = Ler reuniões do Teams
capability-update-meetings = Alterar reuniões do Teams
capability-delete-meetings = Excluir reuniões do Teams
capability-stay-connected = Continuar conectado (até a revogação)
capability-read-attendance = Ver quem participou de reuniões
capability-read-recordings = Ler gravações de reuniões
capability-read-transcripts = Ler transcrições de reuniões
capability-read-meeting-insights = Ler anotações de IA de reuniões
capability-read-presence = Ver quem está disponível ou ocupado no Teams
capability-set-presence = Definir a disponibilidade no Teams
capability-join-calls = Iniciar chamadas ou entrar nelas
capability-access-call-media = Ouvir e ver chamadas
capability-read-call-records = Ler registros de chamadas
capability-read-virtual-events = Ler webinars e reuniões gerais (town halls)
capability-create-virtual-events = Criar reuniões gerais (town halls)
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
several-read-virtual-events = Ler webinars e reuniões gerais (town halls), e criar reuniões gerais
several-read-chats = Ler e enviar mensagens de chat
several-read-channel-messages = Ler e enviar mensagens de canal
several-list-calendars = Listar calendários e ler eventos: assunto, horário, local
several-create-events = Criar, alterar e excluir eventos
several-read-shared-calendars = Ler e alterar calendários compartilhados
several-read-group-calendars = Ler e alterar calendários de grupo
several-read-mailbox-settings = Ler e alterar o horário de trabalho e o fuso horário, e alterar respostas automáticas
several-see-bookings = Ver e marcar compromissos no Microsoft Bookings

asked-as-identify-account = perfil usuário quem entrar login
asked-as-find-people = usuários diretório funcionários colaboradores nomes email mail endereços organizações
asked-as-verify-tenant = locatário tenant empresa domínio
asked-as-create-meetings = reunião agendar marcar online vídeo conferência videoconferência link ingressar url
asked-as-read-meetings = reunião ver online vídeo conferência videoconferência
asked-as-update-meetings = reunião editar atualizar remarcar reagendar mover online mudar modificar
asked-as-delete-meetings = reunião cancelar remover online apagar deletar
asked-as-stay-connected = offline token atualização segundo plano sempre
asked-as-read-attendance = ler reunião participantes participou participação presença lista relatório
asked-as-read-recordings = reunião gravação ver vídeo assistir
asked-as-read-transcripts = reunião transcrição ver texto falado ata
asked-as-read-meeting-insights = reunião ver copilot resumo anotação notas insights inteligência artificial
asked-as-read-presence = status presença disponibilidade disponíveis online ausente
asked-as-set-presence = status presença mudar alterar ausente ocupado
asked-as-join-calls = bot telefone ligar ligação ingressar participar
asked-as-access-call-media = escutar gravar áudio vídeo bot microfone mídia
asked-as-read-call-records = histórico chamada log ligação ligações
asked-as-read-virtual-events = webinar reunião geral assembleia evento virtual virtuais
asked-as-create-virtual-events = reunião geral assembleia evento virtual virtuais
asked-as-see-teams = grupos associação membro canal canais
asked-as-read-chats = mensagem mensagens direta privada ver conversas bate-papo
asked-as-send-chats = mensagem escrever direta privada conversas bate-papo
asked-as-read-channel-messages = mensagem canais equipes publicação publicações ver
asked-as-send-channel-messages = mensagem canais equipes publicação publicações escrever
asked-as-see-free-busy = disponibilidade disponível disponíveis livre ocupado agenda horários
asked-as-list-calendars = calendários nomes agenda
asked-as-read-events = ver compromissos título local localização calendário agenda
asked-as-read-event-details = conteúdo corpo anexos descrição participantes privado ver calendário agenda
asked-as-create-events = escrever gravar adicionar marcar agendar compromissos calendário agenda
asked-as-update-events = editar escrever gravar atualizar mover remarcar compromissos calendário agenda mudar
asked-as-delete-events = remover cancelar compromissos calendário agenda apagar deletar
asked-as-read-shared-calendars = delegado colega outras pessoas ver agenda
asked-as-write-shared-calendars = delegado colega outras pessoas escrever gravar editar agenda
asked-as-read-group-calendars = grupo ver agenda
asked-as-write-group-calendars = grupo escrever gravar editar agenda
asked-as-read-mailbox-settings = caixa correio configuração configurações horas expediente ver
asked-as-change-mailbox-settings = caixa correio ausência fora escritório férias configuração configurações expediente escrever gravar editar
asked-as-find-rooms = sala salas locais local recursos equipamento
asked-as-see-bookings = reservas reserva agendamento
asked-as-make-bookings = reservas reserva agendamento agendar criar
no-words = pode podem poderia poderiam consegue conseguem faz vai será ser é são está estão isso isto este esta estes estas esse essa aplicativo app cronofy ele ela eles elas meu minha meus minhas nosso nossa nossos nossas seu sua seus suas dele dela deles delas um uma uns umas o a os as qualquer algum alguma todos todas de do da dos das em no na nos nas para pra por pelo pela ao aos à às com e ou eu nós você se usar tem ter acesso acessar obter microsoft permite permitir permitido permissão permissões quando como que o quê quem

meetings = Reuniões criadas pela conexão de conferências do Teams não ficam no calendário de ninguém. Pela ID ou pelo link de ingresso, uma reunião pode ser lida para seu organizador e para as pessoas convidadas: assunto, horário, pessoas e link do chat.

verdict-conferred = { $mood ->
   *[is] Pode
    [would] Poderia
}
verdict-conditional = Requer mais
verdict-not-conferred = { $mood ->
   *[is] Não pode
    [would] Não poderia
}
verdict-cannot-tell = Não se sabe
verdict-not-applicable = Não se aplica
verdict-by = { $name } { $text }
why-by = com { $names }
why-not = { $kind ->
   *[delegated] um usuário conectado não tem isso
    [application] um aplicativo que age sozinho não tem usuário conectado
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
condition-only-declared = há menção, mas nada diz que houve concessão
condition-other-kind = { $kind ->
   *[delegated] delegada: o { $mode } não pode usá-la
    [application] de aplicativo: o { $mode } não pode usá-la
}
condition-raw-mailbox-items = como itens brutos da caixa de correio, não como calendário
condition-resource-specific = só em chats e equipes em que alguém concordou com isso
condition-teams-application-access-policy = precisa também da política do Teams, que nenhuma permissão mostra
condition-where-installed = só em chats em que o aplicativo está instalado
fold-cannot-tell = Mostrar mais { $number } que isto não esclarece
fold-not-applicable = { $number ->
    [one] { $number } que não se aplica ao { $mode }
   *[other] { $number } que não se aplicam ao { $mode }
}
fold-not-conferred = Mostrar mais { $number } que ele não pode fazer
operation = Microsoft Graph: `{ $name }`
on-lines = { $number ->
    [one] linha { $lines }
   *[other] linhas { $lines }
}
on-lines-more = linhas { $lines } e mais

## What the mode asks for

asks = Permissões que o { $mode } solicita
ask-User-Read = para saber qual conta da Microsoft foi conectada
ask-OnlineMeetings-ReadWrite = para criar, ler, alterar e excluir reuniões do Teams para a pessoa que se conecta
ask-offline_access = para continuar conectado, sem que ninguém precise entrar de novo a cada hora
ask-User-ReadBasic-All = para relacionar contas do Cronofy a usuários do Teams
ask-OnlineMeetings-ReadWrite-All = para criar reuniões do Teams para usuários autorizados da organização
ask-Organization-Read-All = para verificar, durante a configuração, se é a organização certa
standing-granted = Concedida
standing-covered = Coberta
standing-declared = Solicitada
standing-not-granted = Não concedida
standing-wrong-kind = Tipo errado
standing-cannot-tell = Não se sabe
standing-missing = Falta
stands-covered = Coberta por { $names }, o que vai além do que o Cronofy solicita.
stands-declared = Seria coberta por { $names }.
stands-not-granted = O texto diz que não foi concedida.
stands-wrong-kind = { $kind ->
   *[delegated] Consta com outro tipo; o { $mode } precisa de uma permissão delegada.
    [application] Consta com outro tipo; o { $mode } precisa de uma permissão de aplicativo.
}

## More than needed

extra = Além do necessário
extra-is = Os recursos do Cronofy para o Teams não usam estas permissões com o { $mode }. Talvez outra coisa use.
extra-none = Nada aqui vai além daquilo de que o { $mode } precisa.
extra-elsewhere = O { $other } solicita estas:
rest = e mais { $number }
reach = { $kind ->
   *[delegated] alcança o que a pessoa que se conecta pode acessar
    [application] alcança a organização inteira
}
opens = Permite: { $list }.
instead-covers = Basta ter { $names }.
instead = Para só uma dessas coisas, basta menos: { $names }.
without-closes = { $mood ->
   *[is] Sem ela, deixaria de ser possível: { $list }.
    [would] Sem ela, não seria possível: { $list }.
}
without-narrows = { $mood ->
   *[is] Sem ela, passaria a depender de uma condição: { $list }.
    [would] Sem ela, dependeria de uma condição: { $list }.
}

## What changed

nothing-changed = Esta resposta está guardada. Cole outra coisa, corrija a leitura ou mude de modo, e veja o que muda.
changed-opened = { $since ->
    [kept] Desde a resposta guardada, agora possível: { $list }.
    [read] Pelas suas correções, agora possível: { $list }.
    [added] Se for adicionada, agora possível: { $list }.
   *[further] Agora possível: { $list }.
}
changed-closed = { $since ->
    [kept] Desde a resposta guardada, não mais possível: { $list }.
    [read] Pelas suas correções, não mais possível: { $list }.
    [added] Se for adicionada, não mais possível: { $list }.
   *[further] Não mais possível: { $list }.
}
changed-other = { $since ->
    [kept] Desde a resposta guardada, com outra resposta: { $list }.
    [read] Pelas suas correções, com outra resposta: { $list }.
    [added] Se for adicionada, com outra resposta: { $list }.
   *[further] Com outra resposta: { $list }.
}
changed-granted = { $since ->
    [kept] Desde a resposta guardada, agora concedido: { $names }.
    [read] Pelas suas correções, agora concedido: { $names }.
    [added] Se for adicionada, agora concedido: { $names }.
   *[further] Agora concedido: { $names }.
}
changed-new = { $since ->
    [kept] Desde a resposta guardada, novo, mas não como concedido: { $names }.
    [read] Pelas suas correções, novo, mas não como concedido: { $names }.
    [added] Se for adicionada, novo, mas não como concedido: { $names }.
   *[further] Novo, mas não como concedido: { $names }.
}
changed-gone = { $since ->
    [kept] Desde a resposta guardada, não consta mais: { $names }.
    [read] Pelas suas correções, não consta mais: { $names }.
    [added] Se for adicionada, não consta mais: { $names }.
   *[further] Não consta mais: { $names }.
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
note-secret-seen = Havia um token ou outro segredo no que você colou: ele está oculto agora e não foi enviado a lugar nenhum, mas, se já tinha sido repassado, peça que seja revogado ou substituído.
note-token-not-verified = O token foi decodificado, não verificado: só a API para a qual foi emitido pode dizer se é autêntico.
note-token-expired = Este token expirou. Ele mostra o que estava concedido quando foi emitido, e isso pode ter mudado desde então.
note-opaque-token = Só a Microsoft pode ler este tipo de token; por isso o próprio token não mostra o que foi concedido.
note-encrypted-token = O token está criptografado; por isso o próprio token não mostra o que foi concedido.
note-refresh-token = Um token de atualização sozinho não mostra permissões, e quem o tem pode obter novos tokens de acesso: se ele foi repassado, peça que seja revogado.
note-id-token = Um token de ID diz quem entrou, não o que foi concedido.
note-personal-account = Esta é uma conta pessoal da Microsoft, para a qual o Microsoft Graph não cria reuniões online do Teams.
note-national-cloud = Isto pertence a uma das nuvens nacionais da Microsoft, onde os nomes significam o mesmo, mas nem toda operação existe.
note-other-audience = { $number ->
    [0] Isto é para outra API que não o Microsoft Graph; por isso não diz nada sobre o Microsoft Graph.
   *[other] { $names }: para outra API que não o Microsoft Graph, na qual um nome dá acesso a outra coisa, ou a nada do que está listado aqui.
}
note-other-mode = { $number ->
    [0] Tudo o que foi lido aqui é um token do outro tipo, que não mostra nada do que este modo solicita.
    [one] { $names } pertence ao outro modo.
   *[other] { $names } pertencem ao outro modo.
}
note-wrong-flow = Isto parece a conexão de calendário do Cronofy, que solicita { $names } e nada para as conferências do Teams.
note-impossible-kind = { $number ->
    [one] { $names } não existe com o tipo indicado aqui, portanto não dá acesso a nada.
   *[other] { $names } não existem com o tipo indicado aqui, portanto não dão acesso a nada.
}
note-not-calendar-access = O Microsoft Graph não tem nenhuma permissão de calendário chamada { $names }. Talvez se trate do mesmo nome sem `.All` no final, que, esse sim, dá acesso a calendários: verifique o que foi concedido.
note-no-scope-named = `.default` representa tudo aquilo para que o aplicativo foi configurado e não cita nenhuma permissão; portanto, isto não mostra quais são.
note-catalogue-only = Isto lista permissões que existem, não permissões que foram concedidas.
note-list-incomplete = Isto não mostra tudo; o que não está aqui pode ter sido concedido mesmo assim.
note-input-cut = É mais do que se lê de uma vez (1.000.000 de caracteres; menos se o texto for intrincado): só o início foi lido.
note-offline-access-not-shown = `offline_access` nunca aparece em um token de acesso nem no que é feito a partir dele; portanto, isto não diz se a conexão vai durar.
note-admin-consent-needed = A menos que sua organização tenha definido a própria política, desde o fim de 2025 as pessoas não podem aceitar { $names } por conta própria e podem se deparar com “Aprovação do administrador necessária”. O que foi concedido antes continua valendo.
note-teams-policy = Com { $names }, um aplicativo só alcança as pessoas às quais um administrador do Teams atribuiu uma política de acesso a aplicativos do Teams. Nenhuma permissão e nenhum token mostram se isso foi feito. O Cronofy não precisa dela quando usa uma conexão de calendário completa, de leitura e gravação, com o Teams habilitado.
note-exchange-policy = O acesso dado por { $names } como permissão de aplicativo vale para todas as caixas de correio, a menos que o Exchange o limite. A política de acesso a aplicativos do Exchange limita quais caixas de correio um aplicativo alcança; para novos limites, a Microsoft indica o RBAC para Aplicativos, que dá um acesso próprio e não retira nada do que foi concedido aqui. A política do Teams, de nome quase igual, permite reuniões. Não confunda as duas.
note-link-through-calendar = Com { $names }, é possível colocar um link do Teams em um evento ao criá-lo: pela conexão de calendário, não pela de conferências do Teams.
note-can-grant-itself-more = Com { $names }, um aplicativo pode dar a si mesmo outras permissões; por isso, o que não é permitido aqui só não o é por enquanto.
note-recordings-are-files = Gravações de reuniões são arquivos no OneDrive e no SharePoint; por isso talvez seja possível alcançá-las com { $names }, diga o que disser a resposta acima sobre gravações.
note-invitations-are-mail = Convites de reunião são emails; por isso é possível vê-los com { $names }, diga o que disser a resposta acima sobre calendários.
ews-is-ending = O acesso dado por { $names } passa pelos Serviços Web do Exchange. O Exchange Online começou a bloqueá-los em 1º de outubro de 2026. Até 1º de abril de 2027, uma organização ainda pode permiti-los aos aplicativos da sua lista (`EwsEnabled` e `EwsAllowedAppIDs` de `Set-OrganizationConfig`); depois, eles acabam lá de vez. O Exchange Server não é afetado.
ews-has-ended = O acesso dado por { $names } passa pelos Serviços Web do Exchange. Eles acabaram no Exchange Online em 1º de abril de 2027, e só o Exchange Server ainda os tem.
ews-individual = Por isso, a antiga conexão individual do Cronofy com o Exchange já é passado para a maioria das pessoas: elas conectam o calendário de novo, pelo Microsoft Graph.
vendor-apps = { $number ->
    [one] Um aplicativo do Cronofy: { $list }.
   *[other] Aplicativos do Cronofy: { $list }.
}
vendor-app-enterprise-teams = Enterprise Connect para conferências do Teams
vendor-app-individual-calendar = Individual Connect para calendários
vendor-app-enterprise-calendar = Enterprise Connect para calendários
vendor-app-individual-free-busy = Individual Connect para calendários, só Free/Busy
vendor-app-enterprise-free-busy = Enterprise Connect para calendários, só Free/Busy
vendor-apps-teams = As conferências do Teams têm um aplicativo próprio.
error-code = `{ $name }`: { $text }
error-sentence = “{ $name }”: { $text }
error-not-consented = nem a pessoa nem um administrador concordou com o que o aplicativo solicita.
error-declined = a pessoa recusou na tela de consentimento da Microsoft.
error-admin-needed = um administrador precisa concordar com o que o aplicativo solicita.
error-no-such-permission = o aplicativo solicitou algo que a API não tem, ou não com esse tipo, ou para o qual o aplicativo não está configurado.
error-app-not-found = este diretório não conhece o aplicativo. Ninguém nele concordou com o aplicativo ainda, ou a entrada foi feita na organização errada.
error-not-assigned = a pessoa não está atribuída ao aplicativo.
error-not-allowed = a operação chamada precisa de mais permissões, ou a pessoa não pode fazê-la. Uma caixa de correio também pode estar fechada para o aplicativo por uma política do Exchange.
error-no-teams-policy = falta a política do Teams para a pessoa em questão.
pasted-policy-teams = Isto lista uma política de acesso a aplicativos do Teams: ela diz quais aplicativos podem agir nas reuniões online das pessoas às quais foi atribuída. Ela não mostra permissões, e elas também são necessárias.
pasted-policy-exchange = Isto lista uma política de acesso a aplicativos do Exchange: ela diz a quais caixas de correio um aplicativo está limitado. Ela não mostra permissões e não diz nada sobre reuniões do Teams.
source = { $day }
source-others = { $day }, segundo terceiros

## Passing the answer on

lost = Isto não carregou. Tente novamente.
failed = Isto não funcionou: uma parte da ferramenta não carregou. Verifique a conexão e tente novamente.
share = Compartilhar a resposta
share-text = Copiar resumo
share-markdown = Copiar como Markdown
share-link = Copiar link
share-print = Imprimir
share-json = Baixar JSON
share-message = Copiar mensagem
share-risk = Copiar nota de risco
share-commands = Copiar comandos
told-copied = Copiado.
told-copied-link = Copiado. O link contém o modo, os nomes das permissões com a situação de cada uma e quais notas existem; do que você colou, não leva mais nada.
told-by-hand = O navegador não deixa esta página copiar. Copie daqui:
told-not-text = Este arquivo não é de texto. De uma imagem ou um PDF, copie o texto e cole-o aqui.
told-damaged-link = O link para esta resposta foi cortado ou alterado no caminho; por isso não abre nada. Peça-o novamente.

summary-title = Cronofy { $mode }: o que estas permissões da Microsoft permitem
same-answer = A mesma resposta, com os motivos: { $link }

risk-title = Cronofy { $mode }: permissões além do necessário
risk-permission = Permissão
risk-kind = Tipo
risk-reach = Alcance
risk-opens = O que permite
risk-instead = O que bastaria
risk-without = Sem ela
not-proven = O que isto não prova
proof-later = Mostra o que estava concedido quando a lista foi feita ou o token foi emitido. Isso pode ter mudado.
proof-token = Um token é decodificado, não verificado, e não mostra nenhuma permissão delegada quando é do próprio aplicativo.
proof-policies = Políticas que limitam um aplicativo não são permissões: as do Exchange, as do Teams, o Acesso Condicional.
proof-used = Algo ser permitido não significa que tenha sido feito. Isso consta nos logs de entrada e de auditoria.
sources = Fontes
made-on = Gerado em { $day }.

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
message-there = Já há: { $names }.
message-who = { $kind ->
   *[delegated] Quem pode fazer isso: um Administrador de Aplicativos de Nuvem, um Administrador de Aplicativos ou um Administrador de Função com Privilégios.
    [application] Quem pode fazer isso: um Administrador de Função com Privilégios ou um Administrador Global. Só essas funções podem conceder permissões de aplicativo.
}
message-how = Como: { $text }
message-check = Como conferir: Centro de administração do Microsoft Entra, Aplicativos empresariais, o aplicativo do Cronofy, Permissões. Depois disso, cada permissão acima aparece lá como concedida.
message-check-id = Como conferir: Centro de administração do Microsoft Entra, Aplicativos empresariais, o aplicativo com a ID `{ $name }`, Permissões. Depois disso, cada permissão acima aparece lá como concedida.
message-policy = Para criar reuniões do Teams, o Cronofy precisa de uma política de acesso a aplicativos do Teams para as pessoas cujas reuniões ele cria. Ela não é necessária onde o Cronofy tem uma conexão de calendário completa, de leitura e gravação, com o Teams habilitado.
message-policy-also = Além disso, o Cronofy precisa de uma política de acesso a aplicativos do Teams para as pessoas cujas reuniões ele cria. Ela não é necessária onde o Cronofy tem uma conexão de calendário completa, de leitura e gravação, com o Teams habilitado.
message-who-policy = Quem pode fazer isso: um Administrador do Teams ou um Administrador Global.
message-end = Nada disso dá acesso a calendários: eles são autorizados à parte.

## The foot

promise = Nada do que você cola sai desta página.
not-enough = As permissões sozinhas podem não bastar: os direitos da pessoa, e talvez uma licença, também contam.
printed = Impresso em:
facts = Permissões da Microsoft em { $day }.
facts-old = Permissões da Microsoft em { $day }: há 12 meses ou mais, portanto podem estar desatualizadas.

## What a page shows until the widget runs

fallback-asks = { $kind ->
   *[delegated] O *{ $mode }* pede as permissões delegadas { $names }.
    [application] O *{ $mode }* pede as permissões de aplicativo { $names }.
}
fallback-no-calendar = Nenhuma dessas permissões dá acesso a calendários.
