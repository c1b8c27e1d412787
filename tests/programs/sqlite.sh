# sqlite3: tables, indices, joins, windows, json, floats, transactions.
# SPDX-License-Identifier: MIT
exec sqlite3 t.db <<'Q'
create table t(id integer primary key, a int, b real, c text);
with recursive n(i) as (select 1 union all select i+1 from n where i < 20000) insert into t select i, i*7919%1000, i/3.0, 'text'||(i%77) from n;
create index ta on t(a); create index tc on t(c, a);
select count(*), sum(a), round(sum(b), 6), min(c), max(c) from t;
select c, count(*), avg(a) from t group by c order by 2 desc, 1 limit 5;
select x.id, y.id from t x join t y on x.a = y.a and x.id < y.id where x.c = 'text5' order by 1, 2 limit 5;
select id, sum(a) over (order by id rows 5 preceding) from t limit 3;
begin; delete from t where a < 500; rollback; select count(*) from t; update t set a = a + 1 where id % 3 = 0; select sum(a) from t;
select json_extract('{"a":[1,2,{"b":3}]}', '$.a[2].b'), 1e308*10, 9223372036854775807+1, abs(-5.5), printf('%.17g', 0.1);
pragma integrity_check; vacuum; select sqlite_version() is not null;
Q
