// What stands in the resource group. One identity, without a secret, does everything: it is the bot to Teams, it signs in to the
// database, it fetches the image and it asks the model.
param environmentName string
param location string
param contact string
param administrators string
param image string
param withModel bool
param telemetryEndpoint string
param tags object

@description('At most one tenant: the people of the tenant that this is deployed in.')
param tenantId string = tenant().tenantId

// Names of a registry, a database server and a bot are taken all over the world.
var unique = uniqueString(subscription().id, resourceGroup().id, environmentName)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-datawijzer'
  location: location
  tags: tags
}

resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: 'log-datawijzer'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    // Logs hold ids, codes and counts; a month is enough to look into a fault.
    retentionInDays: 30
    features: { disableLocalAuth: true }
  }
}

module network 'network.bicep' = {
  params: { location: location, tags: tags }
}

module database 'database.bicep' = {
  params: {
    name: 'psql-datawijzer-${unique}'
    location: location
    tags: tags
    tenantId: tenantId
    subnetId: network.outputs.databaseSubnetId
    dnsZoneId: network.outputs.databaseZoneId
    identityName: identity.name
    principalId: identity.properties.principalId
  }
}

module registry 'registry.bicep' = {
  params: {
    name: 'crdatawijzer${unique}'
    location: location
    tags: tags
    principalId: identity.properties.principalId
  }
}

module model 'model.bicep' = if (withModel) {
  params: {
    name: 'oai-datawijzer-${unique}'
    tags: tags
    principalId: identity.properties.principalId
  }
}

module app 'app.bicep' = {
  params: {
    location: location
    tags: tags
    image: image
    registry: registry.outputs.server
    identityId: identity.id
    appId: identity.properties.clientId
    tenantId: tenantId
    databaseUrl: database.outputs.url
    contact: contact
    administrators: administrators
    modelEndpoint: withModel ? model!.outputs.endpoint : ''
    chatDeployment: withModel ? model!.outputs.chatDeployment : ''
    embeddingsDeployment: withModel ? model!.outputs.embeddingsDeployment : ''
    telemetryEndpoint: telemetryEndpoint
    subnetId: network.outputs.appSubnetId
    workspaceId: logs.id
  }
}

module bot 'bot.bicep' = {
  params: {
    name: 'bot-datawijzer-${unique}'
    location: location
    tags: tags
    endpoint: 'https://${app.outputs.domain}/api/messages'
    identityId: identity.id
    appId: identity.properties.clientId
    tenantId: tenantId
  }
}

output registry string = registry.outputs.server
output appId string = identity.properties.clientId
output domain string = app.outputs.domain
