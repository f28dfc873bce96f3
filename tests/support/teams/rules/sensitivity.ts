import { houseRule, refuse, type Finding, type Place } from '../finding.ts';
import type { BotActivity } from '../wire.ts';
import { citationsOf } from './citations.ts';
import { rootEntityOf } from './root-entity.ts';

export function checkSensitivity(activity: BotActivity, { sensitivityLabels }: Place): Finding[] {
  const usage = rootEntityOf(activity)?.usageInfo;
  const label = usage?.['@id'];
  const cited = citationsOf(activity).flatMap(({ appearance }) => appearance.usageInfo?.['@id'] ?? []);
  const findings: Finding[] = [];

  // docs/platform.md#ai-content-entity: omit the label when unknown; a name without an id is the legacy form.
  if (usage && !label) findings.push(houseRule('sensitivity-legacy', 'a sensitivity label without its label id'));
  // docs/platform.md#ai-content-entity: at least one citation carries the message's label, else 400.
  if (cited.length > 0 && (!label || !cited.includes(label))) {
    findings.push(refuse('sensitivity-match', 'The sensitivity label of the message matches none of its citations'));
  }
  for (const id of [label, ...cited]) {
    if (id && sensitivityLabels.length > 0 && !sensitivityLabels.includes(id)) {
      findings.push(houseRule('sensitivity-unknown', `the tenant has no sensitivity label ${id}`));
    }
  }
  // docs/platform.md#ai-content-entity: the message is labelled at least as strictly as its strictest citation.
  const strictness = (id: string): number => sensitivityLabels.indexOf(id);
  if (label && cited.some((id) => strictness(id) > strictness(label))) {
    findings.push(refuse('sensitivity-strictness', 'The message is labelled less strictly than one of its citations'));
  }
  return findings;
}
