import type { Config } from '../config.ts';

/** Entra ids are of the first tenant: the organisation whose bot this is. */
export function firstAdministrators({ administrators, tenants }: Pick<Config, 'administrators' | 'tenants'>) {
  const [tenantId = ''] = tenants;
  return administrators.map((id) => ({ person: { tenantId, id }, roles: ['administrator' as const], name: null }));
}
