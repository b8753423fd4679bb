// A peer: what starting a program with footplan's libraries costs, and nothing else. Linked as footplan is.
int main() {}
