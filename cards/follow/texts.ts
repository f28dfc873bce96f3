import type { Texts } from '../kit/language.ts';

export type FollowOn = 'signal' | 'target' | 'above' | 'below' | 'any';
export type FollowNewsKey =
  | 'followed'
  | 'changed'
  | 'unfollowed'
  | 'not-followed'
  | 'too-many'
  | 'no-bound'
  | 'no-target'
  | 'unread'
  | 'which-to-stop'
  | 'pace-weekly'
  | 'pace-daily'
  | 'unknown'
  | 'none'
  | 'elsewhere';

interface FollowTexts {
  readonly following: (name: string) => string;
  readonly notFollowing: (name: string) => string;
  readonly hears: (on: FollowOn, bound: string | null) => string;
  readonly short: (on: FollowOn, bound: string | null) => string;
  readonly when: string;
  readonly kinds: Readonly<Record<FollowOn, string>>;
  readonly bound: (unit: string) => string;
  readonly save: string;
  readonly change: string;
  readonly changeOne: string;
  readonly stop: string;
  readonly list: string;
  readonly listTitle: (count: number) => string;
  readonly which: string;
  readonly choose: string;
  readonly paces: Readonly<Record<'weekly' | 'daily', string>>;
  readonly choosePace: Readonly<Record<'weekly' | 'daily', string>>;
  readonly news: Readonly<Record<FollowNewsKey, string>>;
  readonly whichOne: (names: readonly string[]) => string;
  /** Above what came in; `alerts` are sentences. */
  readonly summary: (figures: number) => string;
  readonly alert: (name: string, on: Exclude<FollowOn, 'any'>, bound: string | null) => string;
}

export const followTexts = {
  nl: {
    following: (name) => `Je volgt ${name}`,
    notFollowing: (name) => `Je volgt ${name} niet`,
    hears: (on, bound) =>
      ({
        signal: 'Je hoort van mij als het cijfer een signaal geeft.',
        target: 'Je hoort van mij als het doel zo niet wordt gehaald.',
        above: `Je hoort van mij als het cijfer boven ${bound ?? ''} komt.`,
        below: `Je hoort van mij als het cijfer onder ${bound ?? ''} komt.`,
        any: 'Je hoort van mij bij elk nieuw cijfer.',
      })[on],
    short: (on, bound) =>
      ({
        signal: 'bij een signaal',
        target: 'als het doel niet wordt gehaald',
        above: `boven ${bound ?? ''}`,
        below: `onder ${bound ?? ''}`,
        any: 'bij elk nieuw cijfer',
      })[on],
    when: 'Wanneer wil je het horen?',
    kinds: {
      signal: 'Bij een signaal',
      target: 'Als het doel niet wordt gehaald',
      above: 'Boven een grens',
      below: 'Onder een grens',
      any: 'Bij elk nieuw cijfer',
    },
    bound: (unit) => `De grens (${unit}), als je die kiest`,
    save: 'Bewaar hoe ik dit volg',
    change: 'Kies wanneer',
    changeOne: 'Volg dit cijfer',
    stop: 'Stop met volgen',
    list: 'Gevolgde cijfers',
    listTitle: (count) => (count === 1 ? 'Je volgt 1 cijfer' : `Je volgt ${count} cijfers`),
    which: 'Welk cijfer?',
    choose: 'Kies een cijfer',
    paces: {
      weekly: 'Je krijgt één overzicht per week, op de eerste werkdag.',
      daily: 'Je hoort het op de werkdag zelf, hoogstens één keer per dag.',
    },
    choosePace: { weekly: 'Alleen elke week', daily: 'Ook tussendoor' },
    news: {
      followed: 'Goed. Je krijgt één overzicht per week, alleen in deze chat.',
      changed: 'Bewaard.',
      unfollowed: 'Je volgt dit cijfer niet meer.',
      'not-followed': 'Dit cijfer volgde je niet.',
      'too-many': 'Je volgt al 20 cijfers. Stop eerst met een ander.',
      'no-bound': 'Vul een getal in als grens, zoals 40 of 12,5.',
      'no-target': 'Dit cijfer heeft geen doel. Kies iets anders.',
      unread: 'Wanneer je het wilt horen, begreep ik niet. Kies het hieronder.',
      'which-to-stop': 'Welk cijfer wil je niet meer volgen? Kies het hieronder.',
      'pace-weekly': 'Goed. Je krijgt voortaan één overzicht per week.',
      'pace-daily': 'Goed. Je hoort het voortaan ook tussendoor.',
      unknown: 'Dit cijfer vind ik niet. Typ `welke cijfers zijn er` om te zien welke ik ken.',
      none: 'Je volgt nog geen cijfers. Typ bijvoorbeeld `volg Wmo-meldingen`.',
      elsewhere: 'Ik heb het je gestuurd in onze eigen chat.',
    },
    whichOne: (names) => `Welk cijfer bedoel je? ${names.map((name) => `Typ \`volg ${name}\`.`).join(' ')}`,
    summary: (figures) =>
      figures === 1 ? 'Er is een nieuw cijfer dat je volgt.' : `Er zijn ${figures} nieuwe cijfers die je volgt.`,
    alert: (name, on, bound) =>
      ({
        signal: `${name} geeft een signaal.`,
        target: `${name} haalt zo het doel niet.`,
        above: `${name} is boven ${bound ?? ''}.`,
        below: `${name} is onder ${bound ?? ''}.`,
      })[on],
  },
  en: {
    following: (name) => `You follow ${name}`,
    notFollowing: (name) => `You do not follow ${name}`,
    hears: (on, bound) =>
      ({
        signal: 'I tell you when the figure gives a signal.',
        target: 'I tell you when the target is not met as it runs now.',
        above: `I tell you when the figure is above ${bound ?? ''}.`,
        below: `I tell you when the figure is below ${bound ?? ''}.`,
        any: 'I tell you of every new figure.',
      })[on],
    short: (on, bound) =>
      ({
        signal: 'at a signal',
        target: 'when the target is not met',
        above: `above ${bound ?? ''}`,
        below: `below ${bound ?? ''}`,
        any: 'at every new figure',
      })[on],
    when: 'When do you want to hear of it?',
    kinds: {
      signal: 'At a signal',
      target: 'When the target is not met',
      above: 'Above a value',
      below: 'Below a value',
      any: 'At every new figure',
    },
    bound: (unit) => `The value (${unit}), if you choose one`,
    save: 'Save how I follow this',
    change: 'Choose when',
    changeOne: 'Follow this figure',
    stop: 'Stop following',
    list: 'My followed figures',
    listTitle: (count) => (count === 1 ? 'You follow 1 figure' : `You follow ${count} figures`),
    which: 'Which figure?',
    choose: 'Choose a figure',
    paces: {
      weekly: 'You get one summary a week, on the first working day.',
      daily: 'You hear of it on the working day itself, at most once a day.',
    },
    choosePace: { weekly: 'Only every week', daily: 'In between as well' },
    news: {
      followed: 'Fine. You get one summary a week, in this chat only.',
      changed: 'Saved.',
      unfollowed: 'You no longer follow this figure.',
      'not-followed': 'You did not follow this figure.',
      'too-many': 'You follow 20 figures already. Stop with another one first.',
      'no-bound': 'Fill in a number as a value, such as 40 or 12.5.',
      'no-target': 'This figure has no target. Choose something else.',
      unread: 'I did not understand when you want to hear of it. Choose below.',
      'which-to-stop': 'Which figure do you want to stop following? Choose below.',
      'pace-weekly': 'Fine. You get one summary a week from now on.',
      'pace-daily': 'Fine. You hear of it in between as well from now on.',
      unknown: 'I cannot find this figure. Type `which figures are there` to see which I know.',
      none: 'You follow no figures yet. Type for example `follow Wmo reports of need`.',
      elsewhere: 'I sent it to you in our own chat.',
    },
    whichOne: (names) => `Which figure do you mean? ${names.map((name) => `Type \`follow ${name}\`.`).join(' ')}`,
    summary: (figures) =>
      figures === 1 ? 'There is a new figure that you follow.' : `There are ${figures} new figures that you follow.`,
    alert: (name, on, bound) =>
      ({
        signal: `${name} gives a signal.`,
        target: `${name} does not meet its target as it runs now.`,
        above: `${name} is above ${bound ?? ''}.`,
        below: `${name} is below ${bound ?? ''}.`,
      })[on],
  },
} as const satisfies Texts<FollowTexts>;
