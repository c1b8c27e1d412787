/* Linked lists: built, reversed, merged and sorted; binary search tree.
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <stdlib.h>

enum { N = 20000 };
struct node { struct node *next, *left, *right; unsigned key; };
static struct node nodes[N];

static struct node *merge(struct node *a, struct node *b)
{
    struct node head = { 0 }, *end = &head;
    for (; a && b; end = end->next)
        if (a->key <= b->key)
            end->next = a, a = a->next;
        else
            end->next = b, b = b->next;
    end->next = a ? a : b;
    return head.next;
}

static struct node *sort(struct node *list)
{
    if (!list || !list->next)
        return list;
    struct node *slow = list, *fast = list->next;
    while (fast && fast->next)
        slow = slow->next, fast = fast->next->next;
    struct node *half = slow->next;
    slow->next = NULL;
    return merge(sort(list), sort(half));
}

static void insert(struct node **at, struct node *n)
{
    while (*at)
        at = n->key < (*at)->key ? &(*at)->left : &(*at)->right;
    *at = n;
}

int main(void)
{
    unsigned x = 99, sum = 0;

    for (int round = 0; round < 15; round++) {
        struct node *list = NULL, *tree = NULL;
        for (int i = 0; i < N; i++) {
            x = x * 1664525 + 1013904223;
            nodes[i] = (struct node){ .next = list, .key = x >> 8 };
            list = &nodes[i];
            insert(&tree, list);
        }
        list = sort(list);
        for (int r = 0; r < 50; r++)
            for (struct node *n = list; n; n = n->next)
                sum = sum * 3 + n->key;
        for (struct node *n = tree; n; n = n->left)
            sum += n->key;
    }
    printf("%u\n", sum);
    return 0;
}
