import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { VisuallyHidden } from '@mantine/core';
import type { Day, Overview } from '../api/types';
import { Empty } from '../frame/Empty';
import { Part } from '../frame/Page';
import { useFormats, useMessages } from '../messages/Messages';
import { changeOf } from './change';

/** The last 14 days: a title that states the finding, the chart, and a table behind it for screen readers. */
export default function Activity({ overview }: { overview: Overview }) {
  const { chart, home } = useMessages().celebrity;
  const format = useFormats();
  const title = useFinding(overview);
  if (overview.daily.every((day) => day.questions === 0)) {
    return (
      <Part title={title}>
        <Empty drawing="talk" text={chart.noneHint} small />
      </Part>
    );
  }
  const data = overview.daily.map((day) => ({ ...day, day: format.calendarDay(day.date) }));
  return (
    <Part title={title} purpose={chart.caption}>
      <BarChart
        aria-hidden
        h={240}
        data={data}
        dataKey="day"
        withLegend
        tickLine="none"
        gridAxis="x"
        maxBarWidth={20}
        legendProps={{ verticalAlign: 'top', align: 'right', height: 32, itemSorter: null }}
        xAxisProps={{ interval: 'preserveStartEnd', minTickGap: 16 }}
        yAxisProps={{ allowDecimals: false, width: 36 }}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ radius: [3, 3, 0, 0], isAnimationActive: false }}
        series={[
          { name: 'questions', label: home.questions, color: 'var(--chart-questions)' },
          { name: 'conversations', label: home.conversations, color: 'var(--chart-conversations)' },
        ]}
      />
      <VisuallyHidden>
        <DaysTable days={overview.daily} />
      </VisuallyHidden>
    </Part>
  );
}

function DaysTable({ days }: { days: Day[] }) {
  const { chart, home } = useMessages().celebrity;
  const format = useFormats();
  return (
    <table>
      <caption>{chart.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{chart.day}</th>
          <th scope="col">{home.questions}</th>
          <th scope="col">{home.conversations}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.date}>
            <th scope="row">{format.calendarDay(day.date)}</th>
            <td>{day.questions}</td>
            <td>{day.conversations}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useFinding({ questions_7d: now, questions_prev_7d: before }: Overview): string {
  const { chart } = useMessages().celebrity;
  const format = useFormats();
  if (now === 0 && before === 0) return chart.none;
  const change = changeOf(now, before);
  if (change === null) return chart.first;
  const share = format.share(Math.abs(change));
  return Math.abs(change) < 0.005 ? chart.same : change > 0 ? chart.up(share) : chart.down(share);
}
