// Runs before a start, also on a Node that can read nothing else here, so it is written as in old days.
const { engines } = require('../package.json');

const needed = Number(/\d+/.exec(engines.node)[0]);
const found = process.versions.node;
if (Number(found.split('.')[0]) < needed) {
  process.stderr.write(
    `Datawijzer did not start.\nIt needs Node ${needed} or newer, and this is Node ${found}. ` +
      'Install a newer Node, or run npm ci without --omit=dev, which brings one along.\n',
  );
  process.exit(1);
}
