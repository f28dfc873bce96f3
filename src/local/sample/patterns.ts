import type { Level } from './level.ts';

export type Pattern = Events | Outflow | Stock | Share | Duration | Money;

/** Separate events: a count per week, or a rate per 1,000 residents. */
export interface Events {
  readonly model: 'events';
  readonly level: Level;
  /** Share of the events that is known 0, 1, 2 ... weeks after the week ended. */
  readonly delay: readonly number[];
  readonly byNeighbourhood?: boolean;
  readonly perResidents?: boolean;
  readonly story?: 'lasting-shift' | 'false-alarm';
}

/** The level is relative (mean 1): who may leave depends on how many there are. */
export interface Outflow {
  readonly model: 'outflow';
  readonly level: Level;
  readonly share: number;
  readonly stock: string;
}

export interface Stock {
  readonly model: 'stock';
  readonly start: number;
  readonly inflow: string;
  readonly outflow: string;
  /** On the list but no longer waiting, until the list is cleaned up on the break. */
  readonly ghosts?: number;
}

/** Percentage of cases; `cases` names the count, so that two indicators can be about the same decisions. */
export interface Share {
  readonly model: 'share';
  readonly cases: string;
  readonly chance: number;
  readonly slow: { readonly memory: number; readonly noise: number };
}

/** Median of as many log-normal days as there were cases. */
export interface Duration {
  readonly model: 'duration';
  readonly cases: string;
  readonly median: number;
  readonly spread: number;
  readonly slow: { readonly memory: number; readonly noise: number };
}

export interface Money {
  readonly model: 'money';
  readonly level: Level;
  readonly averageEuros: number;
  readonly delay: readonly number[];
}

const atOnce = [1];

/** Volumes of a municipality of about 60,000 residents. No two have the same season, memory and spread. */
export const patterns: Readonly<Record<string, Pattern>> = {
  'wmo-meldingen': {
    model: 'events',
    level: {
      mean: 45,
      wave: 0.06,
      peakWeek: 5,
      holidays: { christmas: 0.6, may: 0.85, summer: 0.92 },
      dispersion: 80,
    },
    delay: atOnce,
    byNeighbourhood: true,
    story: 'false-alarm',
  },
  'wmo-gestarte-voorzieningen': {
    model: 'events',
    level: {
      mean: 24,
      wave: 0.05,
      peakWeek: 12,
      holidays: { christmas: 0.5, may: 0.85, summer: 0.8 },
      slow: { memory: 0.5, noise: 0.06 },
      dispersion: 60,
    },
    delay: atOnce,
  },
  'wmo-beeindigde-voorzieningen': {
    model: 'outflow',
    level: { mean: 1, wave: 0.12, peakWeek: 3, holidays: { christmas: 0.9 }, dispersion: 100 },
    share: 0.0076,
    stock: 'lopende-wmo-voorzieningen',
  },
  'lopende-wmo-voorzieningen': {
    model: 'stock',
    start: 3080,
    inflow: 'wmo-gestarte-voorzieningen',
    outflow: 'wmo-beeindigde-voorzieningen',
  },
  'wmo-besluiten': {
    model: 'events',
    level: {
      mean: 33,
      wave: 0.05,
      peakWeek: 20,
      holidays: { christmas: 0.45, may: 0.8, summer: 0.75 },
      dispersion: 40,
    },
    delay: atOnce,
  },
  'doorlooptijd-wmo': {
    model: 'duration',
    cases: 'wmo-besluiten',
    median: 44,
    spread: 0.45,
    slow: { memory: 0.75, noise: 0.06 },
  },
  'wmo-besluiten-binnen-termijn': {
    model: 'share',
    cases: 'wmo-besluiten',
    chance: 0.83,
    slow: { memory: 0.7, noise: 0.3 },
  },
  'verwijzingen-jeugdhulp': {
    model: 'events',
    level: {
      mean: 34,
      wave: 0.12,
      peakWeek: 11,
      holidays: { christmas: 0.5, may: 0.7, summer: 0.55 },
      dispersion: 60,
    },
    delay: [0.72, 0.18, 0.07, 0.03],
    byNeighbourhood: true,
  },
  'gestarte-jeugdhulptrajecten': {
    model: 'events',
    level: {
      mean: 21,
      wave: 0.1,
      peakWeek: 40,
      holidays: { christmas: 0.55, may: 0.75, summer: 0.6 },
      dispersion: 50,
    },
    delay: atOnce,
  },
  'afgesloten-jeugdhulptrajecten': {
    model: 'outflow',
    // Providers close files around New Year: administration, not recovery.
    level: {
      mean: 1,
      wave: 0.06,
      peakWeek: 27,
      holidays: { christmas: 2.2, newYear: 1.8, summer: 0.8 },
      dispersion: 45,
    },
    share: 0.0138,
    stock: 'lopende-jeugdhulptrajecten',
  },
  'lopende-jeugdhulptrajecten': {
    model: 'stock',
    start: 1450,
    inflow: 'gestarte-jeugdhulptrajecten',
    outflow: 'afgesloten-jeugdhulptrajecten',
  },
  'op-wachtlijst-jeugdhulp': {
    model: 'events',
    level: { mean: 14, wave: 0.15, peakWeek: 8, holidays: { christmas: 0.5, summer: 0.6 }, dispersion: 30 },
    delay: atOnce,
  },
  'van-wachtlijst-jeugdhulp': {
    model: 'outflow',
    level: { mean: 1, wave: 0.1, peakWeek: 38, holidays: { christmas: 0.6, summer: 0.7 }, dispersion: 30 },
    share: 0.14,
    stock: 'wachtlijst-jeugdhulp',
  },
  'wachtlijst-jeugdhulp': {
    model: 'stock',
    start: 100,
    inflow: 'op-wachtlijst-jeugdhulp',
    outflow: 'van-wachtlijst-jeugdhulp',
    ghosts: 55,
  },
  'veilig-thuis-meldingen': {
    model: 'events',
    level: { mean: 8.4, wave: 0.1, peakWeek: 22, holidays: { christmas: 1.15, summer: 0.9 }, dispersion: 25 },
    delay: [0.85, 0.12, 0.03],
    perResidents: true,
  },
  'crisisplaatsingen-jeugd': {
    model: 'events',
    level: { mean: 0.7, wave: 0.05, peakWeek: 46, dispersion: 3 },
    delay: atOnce,
    byNeighbourhood: true,
  },
  bijstandsaanvragen: {
    model: 'events',
    level: {
      mean: 17,
      wave: 0.12,
      peakWeek: 2,
      holidays: { christmas: 0.55, newYear: 1.25 },
      slow: { memory: 0.4, noise: 0.08 },
      dispersion: 70,
    },
    delay: [0.88, 0.09, 0.03],
  },
  'instroom-bijstand': {
    model: 'events',
    level: {
      mean: 9.2,
      wave: 0.1,
      peakWeek: 6,
      holidays: { christmas: 0.6, newYear: 0.8 },
      slow: { memory: 0.3, noise: 0.1 },
      dispersion: 60,
    },
    delay: atOnce,
  },
  'uitstroom-bijstand': {
    model: 'outflow',
    level: { mean: 1, wave: 0.15, peakWeek: 24, holidays: { christmas: 0.7, summer: 1.1 }, dispersion: 80 },
    share: 0.0075,
    stock: 'bijstandsuitkeringen',
  },
  bijstandsuitkeringen: {
    model: 'stock',
    start: 1215,
    inflow: 'instroom-bijstand',
    outflow: 'uitstroom-bijstand',
  },
  'besluiten-bijzondere-bijstand': {
    model: 'events',
    level: { mean: 26, wave: 0.25, peakWeek: 48, holidays: { christmas: 0.6, summer: 0.8 }, dispersion: 8 },
    delay: atOnce,
  },
  'toekenning-bijzondere-bijstand': {
    model: 'share',
    cases: 'besluiten-bijzondere-bijstand',
    chance: 0.68,
    slow: { memory: 0, noise: 0.2 },
  },
  'uitgaven-bijzondere-bijstand': {
    model: 'money',
    level: {
      mean: 62,
      wave: 0.15,
      peakWeek: 49,
      holidays: { christmas: 0.75, summer: 0.85 },
      dispersion: 40,
      afterBreak: 1.12,
    },
    averageEuros: 460,
    delay: [0.6, 0.2, 0.1, 0.06, 0.04],
  },
  'aanmeldingen-schuldhulp': {
    model: 'events',
    level: {
      mean: 18,
      wave: 0.05,
      peakWeek: 4,
      holidays: { christmas: 0.9, newYear: 1, may: 0.95, summer: 0.95 },
      dispersion: 40,
    },
    delay: atOnce,
    byNeighbourhood: true,
    story: 'lasting-shift',
  },
  'vroegsignalen-schulden': {
    model: 'events',
    level: {
      mean: 55,
      wave: 0.07,
      peakWeek: 10,
      holidays: { christmas: 0.7 },
      slow: { memory: 0.65, noise: 0.12 },
      dispersion: 100,
      afterBreak: 1.4,
    },
    delay: atOnce,
  },
  'gesprekken-schuldhulp': {
    model: 'events',
    level: { mean: 13, wave: 0.04, peakWeek: 9, holidays: { christmas: 0.4, may: 0.8, summer: 0.7 }, dispersion: 50 },
    delay: atOnce,
  },
  'wachttijd-schuldhulp': {
    model: 'duration',
    cases: 'gesprekken-schuldhulp',
    median: 19,
    spread: 0.5,
    slow: { memory: 0.3, noise: 0.08 },
  },
};
