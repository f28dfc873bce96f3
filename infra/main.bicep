// Everything that Datawijzer needs, in a resource group of its own: azd up, or az deployment sub create (docs/azure.md).
targetScope = 'subscription'

@description('Short name of this installation, such as production; it is part of the names of all its resources.')
@minLength(1)
@maxLength(20)
param environmentName string

@description('Azure region, in the EU.')
@allowed(['westeurope', 'northeurope', 'swedencentral', 'germanywestcentral', 'francecentral'])
param location string = 'westeurope'

@description('Who helps people when the bot cannot, as they read it: the data team (data@municipality.nl).')
@minLength(3)
@maxLength(120)
param contact string

@description('Entra object ids of who gives colleagues their roles in chat, separated by commas.')
@minLength(36)
param administrators string

@description('Image of the bot. Empty at the first time: a page of Microsoft stands in until it is built.')
param image string = ''

@description('Whether to make a language model too, in the EU data zone. Without one every answer is made by rules alone.')
param withModel bool = false

@description('Collector of OpenTelemetry that the bot tells how it is doing (docs/telemetry.md). Empty: none.')
param telemetryEndpoint string = ''

var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-datawijzer-${environmentName}'
  location: location
  tags: tags
}

module datawijzer 'datawijzer.bicep' = {
  scope: group
  params: {
    environmentName: environmentName
    location: location
    contact: contact
    administrators: administrators
    image: image
    withModel: withModel
    telemetryEndpoint: telemetryEndpoint
    tags: tags
  }
}

output AZURE_RESOURCE_GROUP string = group.name
output AZURE_CONTAINER_REGISTRY_ENDPOINT string = datawijzer.outputs.registry
output BOT_APP_ID string = datawijzer.outputs.appId
output BOT_DOMAIN string = datawijzer.outputs.domain
