import { readConfig } from '../src/config.ts';

/** What holds where the municipality sets nothing, in production. The ids are nobody's. */
export const standard = readConfig({
  BOT_APP_ID: '00000000-0000-4000-8000-000000000001',
  BOT_APP_TYPE: 'UserAssignedMSI',
  BOT_APP_TENANT_ID: '00000000-0000-4000-8000-000000000002',
  BOT_TENANTS: '00000000-0000-4000-8000-000000000002',
  BOT_CONTACT: 'het datateam',
  DATABASE_URL: 'postgresql://database.example/datawijzer',
});
