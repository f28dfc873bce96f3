// A language model that works within the EU data zone, and takes no key (docs/model.md).
param name string
param tags object
param principalId string

@description('A region of the EU data zone.')
param location string = 'swedencentral'

@description('The model that reads and words: one that your subscription offers as Data Zone Standard. Capacity in thousands of tokens per minute.')
param chat object = { name: 'gpt-4.1-mini', version: '2025-04-14', capacity: 50 }

@description('The model for embeddings, likewise.')
param embeddings object = { name: 'text-embedding-3-small', version: '1', capacity: 50 }

var user = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd')

resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: name
  location: location
  tags: tags
  kind: 'OpenAI'
  sku: { name: 'S0' }
  properties: { customSubDomainName: name, disableLocalAuth: true, publicNetworkAccess: 'Enabled' }
}

// One at a time: an account refuses a second change while it makes the first.
@batchSize(1)
resource deployments 'Microsoft.CognitiveServices/accounts/deployments@2025-06-01' = [
  for model in [chat, embeddings]: {
    parent: account
    name: model.name
    sku: { name: 'DataZoneStandard', capacity: model.capacity }
    properties: {
      model: { format: 'OpenAI', name: model.name, version: model.version }
      versionUpgradeOption: 'OnceCurrentVersionExpired'
    }
  }
]

resource mayAsk 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: account
  name: guid(account.id, principalId, user)
  properties: { principalId: principalId, principalType: 'ServicePrincipal', roleDefinitionId: user }
}

output endpoint string = account.properties.endpoint
output chatDeployment string = chat.name
output embeddingsDeployment string = embeddings.name
