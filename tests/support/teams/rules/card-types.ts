const charts = ['Line', 'VerticalBar', 'VerticalBar.Grouped', 'HorizontalBar', 'HorizontalBar.Stacked', 'Donut', 'Pie'];
const inputs = ['Text', 'Date', 'Time', 'Number', 'ChoiceSet', 'Toggle'];
const actions = ['OpenUrl', 'Submit', 'ShowCard', 'ToggleVisibility', 'Execute'];
const teamsOnlyActions = ['ResetInputs', 'Popover', 'OpenUrlDialog', 'InsertImage'];
// Parts of an element that already carries the fallback (docs/platform.md#other-elements).
const partTypes = ['CarouselPage', 'IconRun', 'ImageRun'];
const elements = ['TextBlock', 'RichTextBlock', 'TextRun', 'Image', 'ImageSet', 'Media', 'FactSet', 'ActionSet'];
const containers = ['AdaptiveCard', 'Container', 'ColumnSet', 'Column', 'Table', 'TableRow', 'TableCell'];
const teamsOnlyElements = ['Badge', 'Icon', 'CodeBlock', 'Carousel', 'Rating', 'ProgressBar', 'ProgressRing'];

// docs/platform.md#charts, docs/platform.md#other-elements: shown by Teams only, whatever version the card claims.
export const teamsOnlyTypes: ReadonlySet<string> = new Set([
  ...charts.map((name) => `Chart.${name}`),
  'Chart.Gauge',
  ...teamsOnlyElements,
  'Input.Rating',
  'CompoundButton',
  'Component',
  ...teamsOnlyActions.map((name) => `Action.${name}`),
]);

export const coreTypes: ReadonlySet<string> = new Set([
  ...containers,
  ...elements,
  ...partTypes,
  ...inputs.map((name) => `Input.${name}`),
  ...actions.map((name) => `Action.${name}`),
]);

export const interactiveTypes = /^(Input|Action)\./;
