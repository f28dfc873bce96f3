import type { Translated } from '../../../shared/language.ts';
import type { Suggestion } from '../answer.ts';
import { say, type Fact, type Statement } from '../statement.ts';

interface InsteadWording {
  readonly takeAlong: (name: Fact) => Statement;
  readonly figureWrong: (name: Fact, owner: Fact) => Statement;
  readonly followIt: (name: Fact) => Statement;
  readonly followChoice: () => Statement;
  readonly followWhich: () => Statement;
  readonly follow: (name: string) => Suggestion;
  readonly followNamed: (name: string) => Suggestion;
  readonly followed: Suggestion;
  readonly sentence: Suggestion;
  readonly chart: (name: string) => Suggestion;
  readonly file: (name: string) => Suggestion;
}

/** `title` is on a button and works when typed, as does `question`. */
export const insteadWording: Translated<InsteadWording> = {
  nl: {
    takeAlong: (name) => say`Wel krijg je van ‘${name}’ een zin, de grafiek of de cijfers, voor in je eigen stuk.`,
    figureWrong: (name, owner) =>
      say`Klopt het cijfer zelf niet? De eigenaar van ‘${name}’ kan het nakijken: ${owner}.`,
    followIt: (name) => say`Volg ‘${name}’, dan hoor je het vanzelf van mij in deze chat.`,
    followChoice: () => say`Je kiest zelf wanneer: bij een signaal, boven of onder een grens, of bij elk nieuw cijfer.`,
    followWhich: () => say`Welk cijfer wil je volgen? Typ ‘volg’ met de naam van het cijfer.`,
    follow: (name) => ({ title: 'Volg dit cijfer', question: `volg ${name}` }),
    followNamed: (name) => ({ title: `Volg ${name}`, question: `volg ${name}` }),
    followed: { title: 'Gevolgde cijfers', question: 'Gevolgde cijfers' },
    sentence: { title: 'Schrijf een zin hierover', question: 'Schrijf een zin hierover' },
    chart: (name) => ({ title: 'De grafiek als bestand', question: `exporteer grafiek van ${name}` }),
    file: (name) => ({ title: 'De cijfers als bestand', question: `exporteer ${name}` }),
  },
  en: {
    takeAlong: (name) => say`You can get a sentence, the chart or the figures of ‘${name}’ for a text of your own.`,
    figureWrong: (name, owner) => say`Is the figure itself wrong? The owner of ‘${name}’ can check it: ${owner}.`,
    followIt: (name) => say`Follow ‘${name}’ and you will hear of it from me in this chat.`,
    followChoice: () => say`You choose when: at a signal, above or below a limit, or at every new figure.`,
    followWhich: () => say`Which figure do you want to follow? Type ‘follow’ with the name of the figure.`,
    follow: (name) => ({ title: 'Follow this figure', question: `follow ${name}` }),
    followNamed: (name) => ({ title: `Follow ${name}`, question: `follow ${name}` }),
    followed: { title: 'My followed figures', question: 'My followed figures' },
    sentence: { title: 'Write a sentence about this', question: 'Write a sentence about this' },
    chart: (name) => ({ title: 'The chart as a file', question: `export chart of ${name}` }),
    file: (name) => ({ title: 'The figures as a file', question: `export ${name}` }),
  },
};
