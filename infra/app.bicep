// Two instances of the bot, which Azure replaces one after the other and sends nothing to while they are not ready.
param location string
param tags object
param image string
param registry string
param identityId string
param appId string
param tenantId string
param databaseUrl string
param contact string
param administrators string
@description('Empty: no model.')
param modelEndpoint string
param chatDeployment string
param embeddingsDeployment string
@description('Empty: none.')
param telemetryEndpoint string
param subnetId string
param workspaceId string

var port = 3978
var settings = [
  { name: 'BOT_APP_ID', value: appId }
  { name: 'BOT_APP_TYPE', value: 'UserAssignedMSI' }
  { name: 'BOT_APP_TENANT_ID', value: tenantId }
  { name: 'BOT_TENANTS', value: tenantId }
  { name: 'BOT_CONTACT', value: contact }
  { name: 'BOT_ADMINISTRATORS', value: administrators }
  { name: 'BOT_PORT', value: string(port) }
  { name: 'DATABASE_URL', value: databaseUrl }
  { name: 'BOT_DATABASE_CLIENT_ID', value: appId }
]
var modelSettings = [
  { name: 'BOT_MODEL_ENDPOINT', value: modelEndpoint }
  { name: 'BOT_MODEL_CLIENT_ID', value: appId }
  { name: 'BOT_MODEL_CHAT_DEPLOYMENT', value: chatDeployment }
  { name: 'BOT_MODEL_EMBEDDINGS_DEPLOYMENT', value: embeddingsDeployment }
]
var telemetrySettings = [{ name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: telemetryEndpoint }]

resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: 'cae-datawijzer'
  location: location
  tags: tags
  properties: {
    vnetConfiguration: { infrastructureSubnetId: subnetId, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    // Through diagnostic settings, which need no key of the workspace.
    appLogsConfiguration: { destination: 'azure-monitor' }
  }
}

resource toWorkspace 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: environment
  name: 'logs'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'ContainerAppConsoleLogs', enabled: true }
      { category: 'ContainerAppSystemLogs', enabled: true }
    ]
  }
}

resource bot 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'ca-datawijzer'
  location: location
  tags: union(tags, { 'azd-service-name': 'bot' })
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: port, transport: 'http', allowInsecure: false }
      registries: [{ server: registry, identity: identityId }]
    }
    template: {
      // Longer than the bot takes to finish what it is doing.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'bot'
          image: empty(image) ? 'mcr.microsoft.com/k8se/quickstart:latest' : image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: concat(
            settings,
            empty(modelEndpoint) ? [] : modelSettings,
            empty(telemetryEndpoint) ? [] : telemetrySettings
          )
          probes: [
            // Bringing large tables up to date may take minutes.
            {
              type: 'Startup'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 15
              timeoutSeconds: 4
              failureThreshold: 10
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 15
              timeoutSeconds: 4
              failureThreshold: 4
            }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: port }
              periodSeconds: 5
              timeoutSeconds: 4
              failureThreshold: 3
            }
          ]
        }
      ]
      scale: { minReplicas: 2, maxReplicas: 2 }
    }
  }
}

output domain string = bot.properties.configuration.ingress.fqdn
