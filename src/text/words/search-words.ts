import { lonePart, splitCompound, type KnownParts } from './compound-words.ts';
import { isStopWord, stem, withoutAskingFor, wordsOf } from './dutch-words.ts';
import type { Language } from '../../shared/language.ts';
import { mostSimilar } from './similar-words.ts';

/** One word of a question, in the forms under which the indexed texts may hold it. */
export interface Term {
  readonly word: string;
  /** The word itself, or the word it is a misspelling of; null when the texts do not know it. */
  readonly whole: string | null;
  /** Words it is composed of; empty when it is no compound. */
  readonly parts: readonly string[];
  /** How much of the word its parts explain together: 1, or less when some of it is unknown. */
  readonly explained: number;
  readonly isMisspelt: boolean;
}

export interface Vocabulary {
  /** Terms of a question in order, each once; words without meaning for a search are left out. */
  termsOf(question: string): readonly Term[];
  /** Stems of a text to be indexed: its words, followed by what its compounds consist of. */
  stemsOf(text: string): readonly string[];
}

/** Words of questions are remembered, because people use few of them; bounded, because hostile text does not. */
const mostRemembered = 5_000;
/** No question needs more; what comes after it is pasted text that would only cost time. */
const mostTerms = 60;
const shortestJoined = 3;
/** What half a compound says about its subject when the other half is unknown. */
const explainedByLonePart = 0.6;

/**
 * Everything `texts` say is known. Typing errors are repaired, and half-known compounds recognised, only towards the
 * words of `leading` texts: among all words of long texts there is always one that looks like it.
 */
export function vocabularyOf(texts: readonly string[], leading: readonly string[], language: Language): Vocabulary {
  const all = knownWords(texts.concat(leading), language);
  const led = knownWords(leading, language);
  const candidates = Map.groupBy(led.stems, (each) => each.charAt(0));
  const remembered = new Map<string, Term>();

  function termOf(word: string): Term {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const term = analyse(word);
    remembered.set(word, term);
    return term;
  }

  function analyse(word: string): Term {
    const plain = { word, whole: all.stemOf(word), parts: [], explained: 1, isMisspelt: false };
    const parts = language === 'nl' || plain.whole === null ? splitCompound(word, all) : null;
    if (parts !== null) return { ...plain, parts };
    if (plain.whole !== null) return plain;
    const meant = mostSimilar(stem(word, language), candidates);
    if (meant !== null) return { ...plain, whole: meant, isMisspelt: true };
    const part = language === 'nl' ? lonePart(word, led) : null;
    return part === null ? plain : { ...plain, parts: [part], explained: explainedByLonePart };
  }

  return {
    termsOf(question) {
      const written = wordsOf(withoutAskingFor(question, language));
      const words = new Set(joined(written, led).filter((word) => isMeaningful(word, language)));
      return [...words].slice(0, mostTerms).map(termOf);
    },
    stemsOf(text) {
      const words = joined(wordsOf(text), led).filter((word) => isMeaningful(word, language));
      return words.flatMap((word) => {
        const { whole, parts } = termOf(word);
        return [whole ?? stem(word, language), ...parts];
      });
    },
  };
}

/** `trend breuk` and `base line`, written apart what the articles know as one word. */
function joined(words: readonly string[], known: KnownWords): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = '', next = ''] = [words[at], words[at + 1]];
    const isOne =
      word.length >= shortestJoined &&
      next.length >= shortestJoined &&
      known.begins(word + next.slice(0, shortestJoined)) &&
      known.stemOf(word + next) !== null;
    found.push(isOne ? word + next : word);
    if (isOne) at++;
  }
  return found;
}

function meaningful(text: string, language: Language): string[] {
  return wordsOf(text).filter((word) => isMeaningful(word, language));
}

function isMeaningful(word: string, language: Language): boolean {
  return word.length > 1 && !isStopWord(word, language);
}

interface KnownWords extends KnownParts {
  readonly stems: ReadonlySet<string>;
  /** Whether a word of these texts, as written, begins with these letters. */
  begins(letters: string): boolean;
}

function knownWords(texts: readonly string[], language: Language): KnownWords {
  const words = new Set(texts.flatMap((text) => meaningful(text, language)));
  const stemByWord = new Map([...words].map((word) => [word, stem(word, language)] as const));
  const stems = new Set(stemByWord.values());
  const sorted = [...words].sort();
  return {
    stems,
    begins(letters) {
      let [from, to] = [0, sorted.length];
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((sorted[middle] as string) < letters) from = middle + 1;
        else to = middle;
      }
      return sorted[from]?.startsWith(letters) ?? false;
    },
    isWord: (letters) => stemByWord.has(letters),
    stemOf(letters) {
      const known = stemByWord.get(letters);
      if (known !== undefined) return known;
      const stemmed = stem(letters, language);
      return stems.has(stemmed) ? stemmed : null;
    },
  };
}
