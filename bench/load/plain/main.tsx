import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import report from '../../../src/report/report.json';

// What is quickly written instead of the product: the same figures, a card and a bar each, in one bundle.

const client = new QueryClient();

interface PlainFigure {
  readonly name: string;
  readonly amount: number;
  readonly unit: string;
}

const figures: readonly PlainFigure[] = report.figures.map(({ label, value, unit }) => ({
  name: label.en,
  amount: Number(String(value).replaceAll(/[^\d.]/g, '')),
  unit: unit ?? '',
}));
const units = [...new Set(figures.map(({ unit }) => unit))];

function Dashboard() {
  const { data = [] } = useQuery({ queryKey: ['figures'], queryFn: () => Promise.resolve(figures) });
  return (
    <main>
      <h1>{report.title.en}</h1>
      <p>{report.description.en}</p>
      <ul>
        {data.map(({ name, amount, unit }) => (
          <li key={name}>
            <b>{amount.toLocaleString('en')}</b> {unit} {name}
          </li>
        ))}
      </ul>
      {units.map((unit) => (
        <section key={unit}>
          <h2>{unit}</h2>
          <ResponsiveContainer width="100%" height={240}>
            <BarChart data={data.filter((figure) => figure.unit === unit)}>
              <CartesianGrid />
              <XAxis dataKey="name" />
              <YAxis />
              <Tooltip />
              <Bar dataKey="amount" fill="#005a8c" />
            </BarChart>
          </ResponsiveContainer>
        </section>
      ))}
    </main>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <Dashboard />
    </QueryClientProvider>,
  );
}
