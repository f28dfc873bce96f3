// The registration that Teams sends through, in Europe: its identity is the managed one, so it has no secret either.
param name string
param location string
param tags object
param endpoint string
param identityId string
param appId string
param tenantId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  // The only region of the EU that keeps a bot in Europe; every other bot is global.
  location: location == 'westeurope' ? 'westeurope' : 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Datawijzer'
    endpoint: endpoint
    msaAppId: appId
    msaAppType: 'UserAssignedMSI'
    msaAppTenantId: tenantId
    msaAppMSIResourceId: identityId
    publicNetworkAccess: 'Enabled'
    disableLocalAuth: true
    schemaTransformationVersion: '1.3'
    isStreamingSupported: false
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: bot.location
  properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true, enableCalling: false } }
}
