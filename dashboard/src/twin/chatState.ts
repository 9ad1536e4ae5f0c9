import type { ReplyEvent } from '../api/fan';
import type { SourceRef } from '../api/types';

export type Turn = {
  /** The client's id of the question: the same on a retry, so that it is answered once. */
  id: string;
  question: string;
  messageId: string | null;
  reply: string;
  sources: SourceRef[];
  state: 'streaming' | 'done' | 'stopped' | 'refused' | 'failed';
  problem: string | null;
  /** The server has said its last word on this id: asking again takes a new one. */
  settled: boolean;
};
export type ChatAction =
  | { type: 'asked'; id: string; question: string; instead?: string | undefined }
  | { type: 'event'; id: string; event: ReplyEvent }
  | { type: 'failed'; id: string; code: string }
  | { type: 'cleared' };

/** The turns of the test chat, as the stream of each reply builds them up. */
export function chatState(turns: Turn[], action: ChatAction): Turn[] {
  switch (action.type) {
    case 'cleared':
      return [];
    case 'asked':
      return [
        ...turns.filter((turn) => turn.id !== action.id && turn.id !== action.instead),
        asked(action.id, action.question),
      ];
    case 'failed':
      return change(turns, action.id, { state: 'failed', problem: action.code });
    case 'event':
      return turns.map((turn) => (turn.id === action.id ? after(turn, action.event) : turn));
  }
}

const asked = (id: string, question: string): Turn => ({
  id,
  question,
  messageId: null,
  reply: '',
  sources: [],
  state: 'streaming',
  problem: null,
  settled: false,
});

const change = (turns: Turn[], id: string, part: Partial<Turn>) =>
  turns.map((turn) => (turn.id === id ? { ...turn, ...part } : turn));

function after(turn: Turn, reply: ReplyEvent): Turn {
  switch (reply.event) {
    case 'start':
      return { ...turn, messageId: reply.message_id };
    case 'delta':
      return { ...turn, reply: turn.reply + reply.text };
    case 'sources':
      return { ...turn, sources: reply.sources };
    case 'done':
      return {
        ...turn,
        settled: true,
        state: reply.status === 'STOPPED' ? 'stopped' : reply.status === 'FAILED' ? 'failed' : 'done',
      };
    case 'refused':
      return { ...turn, settled: true, state: 'refused' };
    case 'error':
      return { ...turn, settled: true, state: 'failed', problem: reply.problem?.code ?? 'unexpected' };
    default:
      return turn;
  }
}
