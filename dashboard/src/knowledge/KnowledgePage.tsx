import { useState } from 'react';
import { useParams } from 'react-router';
import { useMay } from '../account/may';
import { NextStep } from '../celebrity/NextStep';
import { Page } from '../frame/Page';
import { useMessages } from '../messages/Messages';
import classes from './Knowledge.module.css';
import { Recall } from './Recall';
import { SourceDrawer } from './SourceDrawer';
import { SourceList } from './SourceList';
import { Unanswered } from './Unanswered';
import { Upload } from './Upload';

/** What the twin knows, how to add to it, and what it still lacks. */
export function KnowledgePage() {
  const { slug = '', sourceId } = useParams();
  const { knowledge } = useMessages();
  const mayEdit = useMay(slug)('knowledge.edit');
  const [question, setQuestion] = useState('');
  const tryIt = (text: string) => {
    setQuestion(text);
    document.getElementById('recall')?.scrollIntoView({ block: 'start' });
  };
  return (
    <Page title={knowledge.title} purpose={knowledge.purpose}>
      <NextStep slug={slug} page="knowledge" />
      {mayEdit && <Upload slug={slug} />}
      <SourceList slug={slug} />
      <div className={classes.pair}>
        <Recall slug={slug} question={question} onAsk={setQuestion} />
        <Unanswered slug={slug} onTry={tryIt} />
      </div>
      <SourceDrawer slug={slug} id={sourceId} />
    </Page>
  );
}
