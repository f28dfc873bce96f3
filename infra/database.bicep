// PostgreSQL that takes no password, of anybody: only tokens of Entra, and only from within the network.
param name string
param location string
param tags object
param tenantId string
param subnetId string
param dnsZoneId string
param identityName string
param principalId string

@description('Size; the bot keeps at most 9 connections per instance open.')
param sku object = { name: 'Standard_B2s', tier: 'Burstable' }

// Regions of the EU of which the pair is open to everybody. It cannot be changed once the server is there.
var hasPair = location == 'westeurope' || location == 'northeurope'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: name
  location: location
  tags: tags
  sku: sku
  properties: {
    version: '17'
    authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Disabled', tenantId: tenantId }
    network: { delegatedSubnetResourceId: subnetId, privateDnsZoneArmResourceId: dnsZoneId, publicNetworkAccess: 'Disabled' }
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 35, geoRedundantBackup: hasPair ? 'Enabled' : 'Disabled' }
    highAvailability: { mode: 'Disabled' }
  }
}

// The server is of this bot alone, so its identity may be the one who runs it: nobody has to sign in first to make a role.
resource administrator 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: server
  name: principalId
  properties: { principalName: identityName, principalType: 'ServicePrincipal', tenantId: tenantId }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: 'datawijzer'
  properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  // One change of a server at a time.
  dependsOn: [administrator]
}

output url string = 'postgresql://${identityName}@${server.properties.fullyQualifiedDomainName}:5432/${database.name}?sslmode=verify-full'
