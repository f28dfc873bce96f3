import { houseRule, isRefusal, refuse, type Finding } from '../finding.ts';
import { isRecord, type Json } from '../wire.ts';
import { parseFaults } from './card-parser.ts';
import { coreTypes, interactiveTypes, teamsOnlyTypes } from './card-types.ts';

// docs/platform.md#card-actions
const mostRefreshUsers = 60;
// Properties whose typed objects are data or a layout, not elements (docs/platform.md#charts,
// docs/platform.md#other-elements, docs/platform.md#inputs).
const notElements = new Set(['data', 'choices.data', 'layouts', 'msteams', 'fallback', 'resources', 'metadata']);

export function checkCard(card: unknown): Finding[] {
  if (!isRecord(card) || card['type'] !== 'AdaptiveCard') {
    return [refuse('card-type', "An adaptive card must have type 'AdaptiveCard'")];
  }
  const findings: Finding[] = [];
  // docs/platform.md#card-version
  if (card['version'] !== '1.5')
    findings.push(refuse('card-version', `Card version ${String(card['version'])}, not 1.5`));
  const nodes = typedNodes(card);
  findings.push(...nodes.flatMap(checkNode), ...checkInputIds(nodes), ...checkRefresh(card), ...checkTemplate(card));
  if (!findings.some(isRefusal)) {
    findings.push(...parseFaults(card).map((fault) => refuse('card-parse', fault)));
  }
  return findings;
}

export function hasInteraction(card: unknown): boolean {
  return typedNodes(card).some((node) => interactiveTypes.test(String(node['type'])));
}

/** Every element and action of a card, without what stands in a fallback. */
export function typedNodes(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(typedNodes);
  if (!isRecord(value)) return [];
  const own = typeof value['type'] === 'string' ? [value] : [];
  return [
    ...own,
    ...Object.entries(value)
      .filter(([key]) => !notElements.has(key))
      .flatMap(([, child]) => typedNodes(child)),
  ];
}

function checkNode(node: Json): Finding[] {
  const type = String(node['type']);
  // docs/platform.md#card-version: older clients and other hosts need something to show instead.
  if (teamsOnlyTypes.has(type)) return checkFallback(type, node['fallback']);
  // docs/platform.md#checking-cards
  if (!coreTypes.has(type)) return [refuse('card-element', `Unknown element or action type '${type}'`)];
  if (isRecord(node['fallback'])) return typedNodes(node['fallback']).flatMap(checkNode);
  if (!type.startsWith('Input.')) return [];
  // docs/platform.md#inputs: without an id the value is not sent; without a label nobody knows what is asked.
  return ['id', 'label'].flatMap((name) =>
    typeof node[name] === 'string' && node[name] !== '' ? [] : [refuse('card-input', `${type} has no ${name}`)],
  );
}

function checkFallback(type: string, fallback: unknown): Finding[] {
  if (fallback === 'drop') return [];
  if (!isRecord(fallback)) return [refuse('card-fallback', `${type} has no fallback`)];
  return typedNodes(fallback).flatMap(checkNode);
}

function checkInputIds(nodes: readonly Json[]): Finding[] {
  const ids = nodes.filter((node) => String(node['type']).startsWith('Input.')).map((node) => node['id']);
  return ids.length === new Set(ids).size ? [] : [refuse('card-input', 'Two inputs have the same id')];
}

// docs/platform.md#card-actions
function checkRefresh(card: Json): Finding[] {
  const refresh = card['refresh'];
  const userIds = isRecord(refresh) ? refresh['userIds'] : undefined;
  if (!Array.isArray(userIds) || userIds.length <= mostRefreshUsers) return [];
  return [refuse('card-refresh', `refresh.userIds holds more than ${mostRefreshUsers} people`)];
}

// docs/platform.md#templating: a value that was missing leaves the expression in the card.
function checkTemplate(card: Json): Finding[] {
  const left = /\$\{(?!rs:)[^}]*\}/.exec(JSON.stringify(card));
  return left ? [houseRule('card-template', `the card still holds ${left[0]}`)] : [];
}
