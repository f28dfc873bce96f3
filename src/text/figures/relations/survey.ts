import type { Relation, Share } from './relation.ts';
import { firstNumbers, type Mention, numbersIn, type Telling } from './telling.ts';

const survey =
  /(?:(?:^| )(?:kto|cto|ceo)(?= |$)|enquete|vragenlijst|respons|respondent|uitnodig|uitgenodigd|ingevuld|invuller|peiling|survey|questionnaire|invit|tevredenheidsonderzoek|aangeschreven|ondervraagd|bevraagd|steekproef|geinterviewd|interviewed|brieven(?=.*(?:reag|retour|terug|antwoord|ingevuld|reacties))|letters(?=.*(?:respon|repl|return|answer))|sample|deelnemers vulden|belronde|(?:wrote to|written to|mailed|contacted|approached|schreven|nodigden|benaderden|mailden)(?=.*(?:answer|repl|respon|return|filled|reageer|antwoord|vulden|(?:^| )kwamen))|(?:verstuurd|verzonden|uitgezet|gestuurd|gebeld|sent|called)(?=.*(?:(?:^| )(?:terug|retour|bereikt|back|reached)(?= |$)|ingevuld|reactie|ontvangen|returned)))/;
const random = /(?:steekproef|aselect|willekeurig|random|geloot|loting)/;
const notRandom = /(?:geen|niet|not a|no) (?:\S+ )?(?:steekproef|aselect|random|willekeurig)/;
const invited =
  /(?:uitnodig|uitgenodigd|verstuurd|verzonden|aangeschreven|benaderd|invit|sent|vragenlijsten|enquetes|brieven|letters)/;
const markWords =
  /(?:rapportcijfer|cijfer|geven een|gaven een|give|gave|tevredenheid|score|waardering|mark|grade|satisfaction|beoordeling)/;

const ofSample = /(?:steekproef|sample)(?: (?:van|of|onder|met|bij|from))*$/;

/** Who answered of how many, and what part of them is so; or the mark they gave. */
export function surveyIn(telling: Telling): Relation | null {
  const { words, shares, mentions, hasTable } = telling;
  const sized = hasTable ? null : (responseRateIn(telling) ?? sizedIn(telling) ?? nestedIn(telling));
  if (sized) return sized;
  const marked = hasTable ? undefined : mentions.find((one) => isMark(one) && !Number.isInteger(one.value));
  const given = marked && mentions.length === 3 ? { mark: marked.value } : {};
  if (hasTable || !(survey.test(words) || /(?:cijfer|tevredenheid|satisfaction)/.test(words))) return null;
  const mark = markIn(telling) ?? twoMarksIn(telling);
  if (mark) return mark;
  if (!survey.test(words)) return null;
  const isRandom = random.test(words) && !notRandom.test(words);
  const invitedIn =
    mentions.find((one) => one.unit === null && sentBehind.test(one.after)) ??
    mentions.find((one) => sent.test(one.before.split('#').at(-1) ?? ''));
  // `200 vragenlijsten, 38% respons`
  const [sentOut, rate, ...more] = mentions;
  if (sentOut && rate && more.length === 0 && shares.length === 0) {
    const isRate = rate.unit === 'percentage' && /^(?:respons|response|ingevuld|terug|reageerde)/.test(rate.after);
    if (
      isRate &&
      sentOut.unit === null &&
      /^(?:vragenlijst|enquete|brieven|uitnodig|questionnaire|survey|invit|letters)/.test(sentOut.after)
    )
      return {
        kind: 'response',
        answered: Math.round((rate.value * sentOut.value) / 100),
        invited: sentOut.value,
        percentage: null,
        isRandom,
      };
  }
  // `1.200 gestuurd, 96 ingevuld, 71 daarvan tevreden`: who answered are the whole of the part.
  const [only, ...others] = shares;
  if (
    invitedIn &&
    only &&
    others.length === 0 &&
    only.whole.start > invitedIn.end &&
    only.whole.value < invitedIn.value
  )
    return {
      kind: 'response',
      answered: only.whole.value,
      invited: invitedIn.value,
      percentage: (100 * only.count) / only.whole.value,
      isRandom,
      ...given,
    };
  const asked = shares.find(
    ({ part, whole }) =>
      invited.test(`${whole.before} ${whole.after} ${part.after}`) ||
      filledIn.test(`${part.before} # ${part.after}`) ||
      whole.value === invitedIn?.value ||
      /respons\S*(?: \S+){0,2}$/.test(part.before) ||
      // `respons 24% (480 van de 2.000)`
      /respons\S*(?: \S+){0,2} #% \($/.test(part.before),
  );
  if (asked) {
    const rest = shares.find((share) => share !== asked);
    // `412 uit 1500 en 366 uit 1480`: a part of more people than answered is another response.
    if (rest && rest.whole.value > asked.count) return null;
    const percentage = rest
      ? (100 * rest.count) / rest.whole.value
      : (mentions.find(
          (one) =>
            one.unit === 'percentage' &&
            !/respons/.test(`${one.before} ${one.after}`) &&
            // `187 van 1.250, is 15% goed?` is about the response.
            Math.abs(one.value - (100 * asked.count) / asked.whole.value) > ROUNDED,
        )?.value ?? null);
    return { kind: 'response', answered: asked.count, invited: asked.whole.value, percentage, isRandom, ...given };
  }
  const answeredIn = mentions.find(
    (one) =>
      invitedIn && one.start > invitedIn.end && one.unit === null && one.value < invitedIn.value && one.value > 1,
  );
  if (
    invitedIn &&
    answeredIn &&
    shares.every(({ part, whole }) => part === answeredIn && whole.value === invitedIn.value)
  ) {
    const response = (100 * answeredIn.value) / invitedIn.value;
    const said = mentions.find(({ unit, value }) => unit === 'percentage' && Math.abs(value - response) > ROUNDED);
    const part = mentions.find(
      ({ start, unit, value }) =>
        start > answeredIn.end && unit === null && Number.isInteger(value) && value < answeredIn.value,
    );
    const percentage = said?.value ?? (part && mentions.length === 3 ? (100 * part.value) / answeredIn.value : null);
    return {
      kind: 'response',
      answered: answeredIn.value,
      invited: invitedIn.value,
      percentage,
      isRandom,
      ...given,
    };
  }
  const size = firstNumbers(
    telling,
    /# (?:\S+ ){0,2}(?:respondent|deelnemer|invuller|ingevulde|reacties|antwoorden|responses|participants|vragenlijst|enquete)/g,
  );
  const [share] = shares;
  const percentages = mentions.filter(({ unit, reason }) => unit === 'percentage' && reason !== 'change');
  // `steekproef van 150: 9%, op 21.000 huishoudens dus 1.890`: who were asked, and not for how many it is said to hold.
  const drawn = mentions.find((one) => one.unit === null && ofSample.test(one.before.split('#').at(-1) ?? ''));
  if (drawn && share && share.percentage !== null && share.whole !== drawn)
    return responseOf(drawn.value, share.percentage, isRandom);
  if (shares.length === 1 && share)
    return responseOf(share.whole.value, share.percentage ?? (100 * share.count) / share.whole.value, isRandom);
  const [percentage] = percentages;
  const sizes = mentions.filter(({ unit, value }) => unit === null && Number.isInteger(value) && value > 1);
  if (percentage && percentages.length === 1 && sizes.length === 1 && mentions.length === 2 && shares.length === 0)
    return responseOf(sizes[0]?.value ?? 0, percentage.value, isRandom);
  if (!size?.[0] || !percentage || percentages.length > 1 || shares.length > 1) return null;
  return responseOf(size[0].value, percentage.value, isRandom);
}

/** `Van de 640 vulden 201 de lijst in`: who were asked come first. */
const filledIn =
  /(?:vulde|vulden|reageerde|reageerden|antwoordde|antwoordden|stuurden|gaven|returned|replied|responded|answered|filled)(?: er)? #(?: (?!#)\S+){0,5}(?: (?:in|terug|mee|antwoord|gehoor|back))?(?= |$)|(?:deden|deed|took) (?:er )?# .*(?:mee|part)(?= |$)/;

const ROUNDED = 0.6;
const sent =
  /(?:^| )(?:verstuurden|stuurden|verstuurd|verzonden|nodigden|schreven|benaderden|mailden|sent|mailed|invited|contacted|approached|(?:wrote|written) to)(?: (?![#,.;])\S+){0,2}$/;
const sentBehind =
  /^(?:(?!#)\S+ ){0,2}?(?:verstuurd|uitgestuurd|gestuurd|verzonden|uitgenodigd|aangeschreven|uitgezet|benaderd|gebeld|called|sent|mailed|invited)(?= |$)/;
const ofThose =
  /#\S?(?: (?![#,;.]|daarvan|hiervan|van|of|en |and )\S+){0,2} (?:daarvan|hiervan|van hen|van (?:die|deze) groep|of them|of those|of these|of whom)(?! #)|(?:daarvan|hiervan|van hen|of them|of those|of whom)(?: (?:zijn|waren|is|was|vindt|vinden|vond|vonden|er|were|are|said|,)){0,3} #/g;

/** `102 van 300, 61 daarvan tevreden, mag ik 61% zeggen?` */
function nestedIn(telling: Telling): Relation | null {
  const { shares, mentions, words } = telling;
  const [outer, ...more] = shares;
  const part = numbersIn(telling, ofThose)
    .flat()
    .find((one) => one !== outer?.part && one !== outer?.whole);
  if (!outer || more.length > 0 || !part || part.start < outer.part.start) return null;
  if (part.unit !== null && part.unit !== 'percentage') return null;
  const count = part.unit === 'percentage' ? Math.round((part.value * outer.count) / 100) : part.value;
  if (count > outer.count) return null;
  const claim = mentions.findLast((one) => one !== part && one.unit === 'percentage' && one.start > part.start);
  const { label, period, whole, percentage } = outer;
  return {
    kind: 'nested',
    share: { label, period, count: outer.count, size: whole.value, percentage },
    part: { label: '', period: null, count, size: outer.count, percentage: null },
    claimed: claim?.value ?? null,
    isSurvey: survey.test(words) || /(?:tevreden|satisf|reage|antwoord|respon)/.test(words),
  };
}

/** `van 61% naar 68%, n=140 en n=155`: as many sizes as percentages, in their order. */
function sizedBehind({ mentions, words }: Telling): Relation | null {
  const percentages = mentions.filter(({ unit }) => unit === 'percentage');
  const sizes = mentions.filter(({ reason }) => reason === 'sample-size');
  if (percentages.length !== 2 || sizes.length !== 2 || mentions.length !== 4) return null;
  const shares = percentages.map(({ label, period, value }, i): Share => {
    const size = sizes[i]?.value ?? 0;
    return { label, period, count: Math.round((value * size) / 100), size, percentage: value };
  });
  const isInTime = /(?:van|from) #% (?:naar|to) #%|(?:^| )(?:was|nu|toen|eerst|now|then|@)(?= |$)/.test(words);
  return { kind: 'shares', shares, isInTime };
}

/** `respons 21% (n=147)`: so many answered, which were that part of those who were asked. */
function responseRateIn({ mentions, shares }: Telling): Relation | null {
  const [rate, size, ...more] = mentions;
  if (!rate || size?.reason !== 'sample-size' || more.length > 0 || shares.length > 0) return null;
  const isRate = /(?:^| )(?:respons|response)(?: (?:is|was|rate|van|of|:))*$/.test(rate.before);
  if (!isRate || rate.unit !== 'percentage' || rate.value <= 0) return null;
  const asked = Math.round((100 * size.value) / rate.value);
  return { kind: 'response', answered: size.value, invited: asked, percentage: null, isRandom: false };
}

/** `n=85, 34 zeiden ja`: a part of as many as the letter says. */
function sizedOnce({ mentions, shares }: Telling): Relation | null {
  const [size, ...others] = mentions.filter(({ reason }) => reason === 'sample-size');
  const [part, ...more] = mentions.filter((one) => one !== size && one.reason === null);
  if (!size || !part || others.length + more.length > 0 || mentions.length > 2 || shares.length > 0) return null;
  const isPercentage = part.unit === 'percentage';
  const count = isPercentage ? Math.round((part.value * size.value) / 100) : part.value;
  if ((part.unit !== null && !isPercentage) || !Number.isInteger(count) || count > size.value) return null;
  const percentage = isPercentage ? part.value : null;
  return { kind: 'share', share: { label: '', period: part.period, count, size: size.value, percentage } };
}

/** `71% (n=85), vorig jaar 64% (n=92)`. */
function sizedIn(telling: Telling): Relation | null {
  const found = numbersIn(telling, /#%(?: (?![#,.;(])\S+){0,5} \( (?:n = #|# \p{L}+ \))/gu);
  const shares = found.flatMap(([percentage, size]): Share[] =>
    percentage && size
      ? [
          {
            label: percentage.label,
            period: percentage.period,
            count: Math.round((percentage.value * size.value) / 100),
            size: size.value,
            percentage: percentage.value,
          },
        ]
      : [],
  );
  if (shares.length === 0) return sizedBehind(telling) ?? sizedOnce(telling) ?? tenthsIn(telling);
  if (shares.length > 2) return severalSized(shares);
  if (shares.length !== 2) return tenthsIn(telling);
  const [own = '', other = ''] = found.map(([percentage]) => percentage?.before.split('#').at(-1) ?? '');
  const older = /(?:vorig|eerder|eerst|daarvoor|ervoor|geleden|previous|last|before|earlier|ago|@)/;
  const isTurned = older.test(other);
  // Two names side by side are of one time.
  const isInTime = isTurned || older.test(own) || /(?:^| )(?:nu|now|dit|deze|this|daarna|later)(?= |$)/.test(other);
  const isNamed = shares.every(({ label }) => label !== '');
  if (!isInTime && isNamed) return { kind: 'shares', shares, isInTime: false };
  const unnamed = shares.map((share) => ({ ...share, label: '' }));
  return { kind: 'shares', shares: isTurned ? unnamed.toReversed() : unnamed, isInTime: true };
}

/** `2022 62% (50 mensen), 2023 70% (40 mensen), ..`, or of as many groups. */
function severalSized(shares: readonly Share[]): Relation {
  if (shares.every(({ period }) => period !== null)) return { kind: 'shares-in-time', shares };
  return { kind: 'areas', areas: shares, unit: 'share', placed: null };
}

/** `4 op de 10 (n=150), vorig jaar 3 op de 10 (n=140)`: of the people asked, and not of ten. */
function tenthsIn(telling: Telling): Relation | null {
  const found = numbersIn(telling, /# (?:op|van|out of|in) (?:de |every )?#(?: (?![#,.;])[^\s#(]+){0,6} \( n = #/g);
  const shares = found.flatMap(([part, whole, size]): Share[] => {
    if (!part || !whole || !size || whole.value <= 0 || part.value > whole.value || size.value < whole.value) return [];
    const percentage = (100 * part.value) / whole.value;
    const count = Math.round((percentage * size.value) / 100);
    return [{ label: '', period: part.period, count, size: size.value, percentage }];
  });
  if (shares.length !== 2) return null;
  const isTurned = /(?:vorig|eerder|daarvoor|terug|geleden|previous|last|before|earlier|ago|@)/.test(
    found[1]?.[0]?.before.split('#').at(-1) ?? '',
  );
  return { kind: 'shares', shares: isTurned ? shares.toReversed() : shares, isInTime: isTurned };
}

function responseOf(answered: number, percentage: number, isRandom: boolean): Relation {
  return { kind: 'response', answered, invited: null, percentage, isRandom };
}

/** A 7,8 of 46 who answered; two marks are a change. */
function markIn({ words, mentions, shares }: Telling): Relation | null {
  if (shares.length > 0) return null;
  const marks = mentions.filter((mention) => isMark(mention));
  const [mark] = marks;
  // `een 7,9 van 40 respondenten` is a mark without a word for it.
  if (!mark || marks.length > 1 || (!markWords.test(words) && Number.isInteger(mark.value))) return null;
  const rest = mentions.filter((mention) => mention !== mark);
  const [answered] = rest;
  if (
    rest.length > 1 ||
    (answered && !survey.test(`${answered.before} ${answered.after}`) && answered.reason !== 'sample-size')
  )
    return null;
  return { kind: 'mark', mark: mark.value, answered: answered?.value ?? null };
}

/** `38 reacties, rapportcijfer 7,4. vorig jaar 45 reacties en een 7,1`. */
function twoMarksIn({ mentions, words, periods, shares }: Telling): Relation | null {
  const marks = mentions.filter((one) => isMark(one) && !Number.isInteger(one.value));
  const sizes = mentions.filter((one) => !marks.includes(one) && Number.isInteger(one.value) && one.unit === null);
  const [first, second] = marks;
  if (!first || !second || marks.length !== 2 || sizes.length !== 2 || mentions.length !== 4 || shares.length > 0)
    return null;
  if (!markWords.test(words) || !sizes.every(({ after }) => answeredBehind.test(after))) return null;
  const ago = periods.find(({ period }) => period.kind === 'ago' && period.ago > 0);
  const [before, after] = ago && ago.start > first.start ? [second, first] : [first, second];
  const change = { label: '', before: before.value, after: after.value, unit: 'measure', from: '', to: '' } as const;
  return { kind: 'change', change, isUnfinished: false };
}

const answeredBehind =
  /^(?:reactie|respons|respondent|antwoord|invuller|ingevuld|deelnemer|mensen|clienten|participant|answer|people|clients)/;

function isMark({ value, unit, before }: Mention): boolean {
  const isCalled = /(?:^| )(?:een|a|an|cijfer|rapportcijfer|gemiddeld|gemiddelde|average|score|is|was)$/.test(before);
  return unit === null && value >= 1 && value <= 10 && (!Number.isInteger(value) || isCalled);
}
