import { accessibilityPaper } from './accessibility-paper.ts';
import { dpiaPaper } from './dpia-paper.ts';
import { keptPaper } from './kept-paper.ts';
import { list, paperOf, type Paper } from './markdown.ts';
import { modelPaper } from './model-paper.ts';
import { processorsPaper } from './processors-paper.ts';
import { registerPaper } from './register-paper.ts';
import { securityPaper } from './security-paper.ts';

const papers: Readonly<Record<string, { readonly about: string; readonly paper: Paper }>> = {
  bewaren: { about: 'wat wordt bewaard, waarom, hoe lang, en hoe het gewist wordt', paper: keptPaper },
  verwerkers: { about: 'wie er verder gegevens krijgt', paper: processorsPaper },
  taalmodel: { about: 'wat een taalmodel krijgt, als het aanstaat', paper: modelPaper },
  dpia: { about: 'invoer voor een DPIA', paper: dpiaPaper },
  algoritmeregister: { about: 'een beschrijving voor het Algoritmeregister', paper: registerPaper },
  beveiliging: { about: 'waar Datawijzer zich tegen weert, en welke test dat laat zien', paper: securityPaper },
  toegankelijkheid: { about: 'invoer voor de toegankelijkheidsverklaring, met bevindingen', paper: accessibilityPaper },
};

async function overview(): Promise<readonly string[]> {
  return [
    '# Vertrouwen: de stukken',
    `Voor de privacy officer, de CISO en wie het Algoritmeregister bijhoudt. Ze worden gemaakt uit de code en de configuratie, zodat ze niet
achterlopen. Wat alleen de gemeente weet, staat open. Dit is geen juridisch advies.`,
    list(Object.entries(papers).map(([name, { about }]) => `[${name}.md](${name}.md): ${about}`)),
  ];
}

/** Every paper by its file name, as it should stand in docs/trust. */
export async function allPapers(): Promise<ReadonlyMap<string, string>> {
  const made = Object.entries({ ...papers, README: { paper: overview } }).map(
    async ([name, { paper }]) => [`${name}.md`, await paperOf(await paper())] as const,
  );
  return new Map(await Promise.all(made));
}
