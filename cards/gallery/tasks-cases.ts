import type { TasksCardProps } from '../person/tasks-card.ts';

const figures = { group: 'figures', tasks: ['catalogue', 'follows', 'quiz'] } as const;
const help = { group: 'help', tasks: ['colleague', 'questions', 'champions', 'sources', 'privacy'] } as const;
const ideas = { group: 'ideas', tasks: ['line', 'need', 'experiment', 'lessons'] } as const;

export const tasksCases: Readonly<Record<string, Omit<TasksCardProps, 'nonce'>>> = {
  'civil-servant': {
    groups: [figures, help, ideas, { group: 'sharing', tasks: ['indicators', 'story'] }],
    isStop: false,
  },
  everything: {
    groups: [
      figures,
      help,
      ideas,
      { group: 'sharing', tasks: ['enter', 'post', 'posts', 'indicators', 'story'] },
      { group: 'helping', tasks: ['referred', 'profile', 'articles', 'referrals', 'feedback'] },
      { group: 'overseeing', tasks: ['checks', 'overview', 'woo'] },
      { group: 'administering', tasks: ['setup', 'settings', 'status', 'roles', 'model'] },
    ],
    isStop: true,
  },
  team: {
    groups: [
      { group: 'figures', tasks: ['catalogue'] },
      { group: 'ideas', tasks: ['round'] },
      { group: 'sharing', tasks: ['connect'] },
    ],
    isStop: false,
  },
};
