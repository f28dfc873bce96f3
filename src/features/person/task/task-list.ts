import type { Actor } from '../../../shared/handler.ts';
import type { Role } from '../../../shared/person.ts';
import type { TaskGroup, TaskName } from '../told.ts';

/** Who is shown it: what others type leads to who can do it. */
interface Listed {
  readonly task: TaskName;
  readonly for?: readonly Role[];
}

const entering: readonly Role[] = ['manager', 'indicator-owner', 'administrator'];
const overseeing: readonly Role[] = ['manager', 'coordinator', 'administrator'];
const alone: Readonly<Record<TaskGroup, readonly Listed[]>> = {
  figures: [{ task: 'catalogue' }, { task: 'follows' }, { task: 'quiz' }],
  help: [{ task: 'colleague' }, { task: 'questions' }, { task: 'champions' }, { task: 'sources' }, { task: 'privacy' }],
  ideas: [{ task: 'line' }, { task: 'need' }, { task: 'experiment' }, { task: 'lessons' }],
  sharing: [
    { task: 'enter', for: entering },
    { task: 'post', for: entering },
    { task: 'posts', for: [...entering, 'approver'] },
    { task: 'indicators' },
    { task: 'story' },
  ],
  helping: [
    { task: 'referred', for: ['champion'] },
    { task: 'profile', for: ['champion'] },
    { task: 'articles', for: ['champion', 'coordinator'] },
    { task: 'referrals', for: ['coordinator'] },
    { task: 'feedback', for: ['coordinator'] },
  ],
  overseeing: [
    { task: 'checks', for: ['privacy-officer'] },
    { task: 'overview', for: overseeing },
    { task: 'woo', for: ['coordinator', 'administrator', 'privacy-officer'] },
  ],
  administering: [
    { task: 'setup', for: ['administrator'] },
    { task: 'settings', for: ['administrator'] },
    { task: 'status', for: ['administrator'] },
    { task: 'roles', for: ['administrator'] },
    { task: 'model', for: ['administrator'] },
  ],
};
/** Where everybody reads along there is no button about one person. */
const together: Readonly<Partial<typeof alone>> = {
  figures: [{ task: 'catalogue' }],
  ideas: [{ task: 'round' }],
  sharing: [{ task: 'connect', for: ['manager', 'administrator'] }],
};

/** What somebody can do here, in groups, each with at least one. */
export function tasksFor({ roles, conversation }: Pick<Actor, 'roles' | 'conversation'>) {
  const groups = conversation.kind === 'personal' ? alone : together;
  return (Object.entries(groups) as [TaskGroup, readonly Listed[]][])
    .map(([group, listed]) => ({
      group,
      tasks: listed.filter((one) => one.for?.some((role) => roles.includes(role)) ?? true).map(({ task }) => task),
    }))
    .filter(({ tasks }) => tasks.length > 0);
}
