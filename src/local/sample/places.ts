export const wholeArea = 'Voorbeeldgemeente';

/** Fictional neighbourhoods with their share of the events and of the residents; some are small on purpose. */
export const neighbourhoods = [
  { name: 'Centrum', share: 0.3, residents: 0.28 },
  { name: 'Noord', share: 0.28, residents: 0.29 },
  { name: 'De Akkers', share: 0.22, residents: 0.24 },
  { name: 'Havenkwartier', share: 0.14, residents: 0.11 },
  { name: 'Buitengebied', share: 0.06, residents: 0.08 },
] as const;
