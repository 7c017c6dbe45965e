(() => {
'use strict';
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const form = document.getElementById('filter');
const found = document.getElementById('found');
const journeys = all('details.journey');
const topics = all('h3.topic').map(heading => {
  const own = [];
  for (let next = heading.nextElementSibling; next && next.matches('details.journey'); next = next.nextElementSibling) own.push(next);
  return { heading, own };
});
const has = (journey, name, wanted) => !wanted || (journey.dataset[name] || '').split('\n').includes(wanted);
const words = new WeakMap();
const textOf = journey => {
  if (!words.has(journey)) words.set(journey, journey.textContent.toLowerCase());
  return words.get(journey);
};

/* hides what is not asked for, and says how much is left */
const narrow = () => {
  const wanted = Object.fromEntries(new FormData(form));
  const parts = wanted.text.toLowerCase().split(/\s+/).filter(part => part);
  let shown = 0;
  for (const journey of journeys) {
    const fits = ['topic', 'channel', 'outcome', 'tag'].every(name => has(journey, name, wanted[name]))
      && parts.every(part => textOf(journey).includes(part));
    if (journey.hidden === fits) journey.hidden = !fits;
    if (fits) shown++;
  }
  for (const topic of topics) topic.heading.hidden = topic.own.every(journey => journey.hidden);
  found.textContent = shown === journeys.length ? '' : `${shown} of ${journeys.length} journeys shown`;
};

/* opens whatever hides the place that an address names, and goes there */
const reveal = () => {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && document.getElementById(id);
  if (!target) return;
  const journey = target.closest('details.journey');
  if (journey && journey.hidden) { form.reset(); narrow(); }
  for (let at = target; at; at = at.parentElement) if (at.matches('details')) at.open = true;
  const show = () => target.scrollIntoView({ block: target.matches('.inside') ? 'start' : 'center' });
  show();
  requestAnimationFrame(() => requestAnimationFrame(show)); // what lies between takes its true size only when it was seen
};

let soon = 0;
form.hidden = journeys.length < 2;
form.addEventListener('submit', event => event.preventDefault());
const later = () => { clearTimeout(soon); soon = setTimeout(narrow, 120); };
form.addEventListener('input', later);
form.addEventListener('change', later);
form.addEventListener('reset', () => { clearTimeout(soon); soon = setTimeout(narrow); });
addEventListener('hashchange', reveal);
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (link && link.hash === location.hash) reveal();
});
reveal();

/* draws a chart for each measure of the table of runs; who hears the page reads the table */
const charts = document.getElementById('charts');
const drawCharts = () => {
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(name).trim();
  const table = charts.parentElement.querySelector('table');
  const rows = all('tbody tr', table).filter(row => row.dataset.whole === 'true');
  const at = rows.map(row => Number(row.dataset.at));
  const wide = Math.max(220, Math.min(290, charts.clientWidth));
  const days = new Set(rows.map(row => row.cells[0].textContent.slice(0, 10))).size > 2;
  const clock = days ? { month: 'short', day: 'numeric' } : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const moment = new Intl.DateTimeFormat('en', { ...clock, timeZone: charts.dataset.zone });
  charts.replaceChildren();
  charts.setAttribute('aria-hidden', 'true');
  all('thead th[data-unit]', table).forEach((head, index) => {
    const unit = head.dataset.unit;
    const said = value => value == null ? '' : unit === 'ms' ? (value < 1000 ? `${value} ms` : `${value / 1000} s`) : `${value}${unit}`;
    const values = rows.map(row => {
      const value = row.querySelectorAll('td[data-value]')[index].dataset.value;
      return value === '' ? null : Number(value);
    });
    const box = document.createElement('div');
    const title = document.createElement('p');
    title.textContent = head.textContent;
    box.append(title);
    charts.append(box);
    const axis = { stroke: colour('--soft'), grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false } };
    new uPlot({
      width: wide, height: 150, legend: { show: false }, cursor: { show: false },
      scales: { y: { range: (plot, least, most) => unit === '%' ? [0, 100] : [0, Math.max(1, (most || 0) * 1.15)] } },
      axes: [{ ...axis, space: 70, values: (plot, splits) => splits.map(at => moment.format(at * 1000)) }, { ...axis, size: 58, space: 34, incrs: unit ? undefined : [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10000], values: (plot, splits) => splits.map(said) }],
      series: [{}, { stroke: colour('--accent'), width: 2, spanGaps: true, points: { show: true, size: 7, fill: colour('--accent') } }],
    }, [at, values], box);
  });
};
if (charts && window.uPlot) {
  drawCharts();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawCharts);
}
})();
