export const wholeArea = 'Voorbeeldgemeente';

/** Fictional neighbourhoods and their share of the events; some are small on purpose. */
export const neighbourhoods = [
  { name: 'Centrum', share: 0.3 },
  { name: 'Noord', share: 0.28 },
  { name: 'De Akkers', share: 0.22 },
  { name: 'Havenkwartier', share: 0.14 },
  { name: 'Buitengebied', share: 0.06 },
] as const;
