export type Person = {
  role: string;
  name: string;
  /** The id Teams gives a person towards one bot: never the same for another bot. */
  id: string;
  aadObjectId: string;
  tenantId: string;
  userPrincipalName: string;
  locale: string;
};

export type PersonKey = keyof typeof roles;
export type People = Record<PersonKey, Person>;

const roles = {
  policyOfficer: 'Beleidsmedewerker (voorbeeld)',
  secondPolicyOfficer: 'Beleidsmedewerker Sociaal Domein (voorbeeld)',
  champion: 'Data champion (voorbeeld)',
  secondChampion: 'Data champion Ruimte (voorbeeld)',
  coordinator: 'Coördinator (voorbeeld)',
  indicatorOwner: 'Indicatoreigenaar (voorbeeld)',
  approver: 'Tweede lezer (voorbeeld)',
  manager: 'Afdelingsmanager (voorbeeld)',
  privacyOfficer: 'Privacy officer (voorbeeld)',
  administrator: 'Beheerder (voorbeeld)',
  englishSpeaker: 'Policy officer (example)',
  outsider: 'Gast van buiten (voorbeeld)',
} as const;

export const outsideTenantId = '00000000-0000-4000-8000-0000000ff000';

/** Roles instead of names: a test reads as the rule it proves, and nobody real is in it. */
export function fictionalPeople(tenantId: string): People {
  const entries = Object.entries(roles).map(([key, role], index) => {
    const serial = String(index + 1).padStart(12, '0');
    const person: Person = {
      role: key,
      name: role,
      id: `29:1voorbeeld-${serial}`,
      aadObjectId: `00000000-0000-4000-8000-${serial}`,
      tenantId: key === 'outsider' ? outsideTenantId : tenantId,
      userPrincipalName: `${key.toLowerCase()}@voorbeeld.example`,
      locale: key === 'englishSpeaker' ? 'en-US' : 'nl-NL',
    };
    return [key, person];
  });
  return Object.fromEntries(entries) as People;
}

/** One of as many as a test needs: the same number is the same person. */
export function fictionalColleague(tenantId: string, number: number): Person {
  const serial = String(number).padStart(12, '0');
  return {
    role: `colleague ${number}`,
    name: `Collega ${number} (voorbeeld)`,
    id: `29:1collega-${serial}`,
    aadObjectId: `00000000-0000-4000-8001-${serial}`,
    tenantId,
    userPrincipalName: `collega-${number}@voorbeeld.example`,
    locale: 'nl-NL',
  };
}
