// Where the image of the bot stands, which only its identity may fetch.
param name string
param location string
param tags object
param principalId string

var pull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

resource registry 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: name
  location: location
  tags: tags
  sku: { name: 'Basic' }
  properties: { adminUserEnabled: false, anonymousPullEnabled: false }
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, principalId, pull)
  properties: { principalId: principalId, principalType: 'ServicePrincipal', roleDefinitionId: pull }
}

output server string = registry.properties.loginServer
