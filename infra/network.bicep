// A network of our own, so that the database has no address on the internet.
param location string
param tags object

@description('Range of the network; it meets no other network unless you join them.')
param addressPrefix string = '10.60.0.0/24'

var zoneName = 'datawijzer.private.postgres.database.azure.com'

resource network 'Microsoft.Network/virtualNetworks@2024-07-01' = {
  name: 'vnet-datawijzer'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: [addressPrefix] }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 26, 0)
          delegations: [{ name: 'app', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 28, 4)
          delegations: [
            { name: 'database', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }
          ]
        }
      }
    ]
  }
}

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: zoneName
  location: 'global'
  tags: tags
}

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: zone
  name: 'vnet-datawijzer'
  location: 'global'
  tags: tags
  properties: {
    virtualNetwork: { id: network.id }
    registrationEnabled: false
  }
}

output appSubnetId string = '${network.id}/subnets/app'
output databaseSubnetId string = '${network.id}/subnets/database'
output databaseZoneId string = zone.id
